import { answerSpec } from '#answer/answer-spec.js';
import { type AnswerSources, candidateTask, scoreCandidate } from '#answer/score-candidate.js';
import type { Expert } from '#domain/expert.js';
import type { Match } from '#domain/match.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import type { Embedder } from '#embed/embedder.js';
import { rankedWords } from '#embed/word-rank.js';
import { explainMatch } from '#explain/explain-match.js';
import { contentHash } from '#ingest/content-hash.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { isReadFailure } from '#ingest/read-failure.js';
import { readJsonRecord } from '#ingest/record/read-json-record.js';
import type { SourceDocument } from '#ingest/source-document.js';
import { readExpert } from '#passage/read-expert.js';
import { facetKeys } from '#retrieve/facet-keys.js';
import type { PreparedQuery } from '#retrieve/find-candidates.js';
import { prepareQueries } from '#retrieve/prepare-queries.js';
import { QueryVectors } from '#retrieve/query-vectors.js';
import { WordWeights } from '#search/lexical/word-weights.js';
import { SearchIndex } from '#search/search-index.js';
import { makeSpec } from '#spec/make-spec.js';
import type { Case, CaseProfile } from './case-book.js';

/** The day on which all cases play. */
const AS_OF = '2026-11-23';

/** How one expert of a case fares. */
export interface CaseResult {
  readonly excluded: boolean;
  /** As `match` explains it, also of an excluded expert. */
  readonly match: Match;
}

/** A case ready to be ranked. */
export interface PreparedCase {
  /** By their letters, which are their ids. */
  readonly experts: ReadonlyMap<string, Expert>;
  readonly spec: ProjectSpec;
  readonly queries: readonly PreparedQuery[];
  readonly sources: AnswerSources;
}

/** The experts of a case by their letters, read like files. */
function caseExperts({ id, profiles }: Case): ReadonlyMap<string, Expert> {
  const readers = Object.entries(profiles).map(([letter, profile]) => {
    const expert = readExpert(documentOf(profile, `${id}/${letter}`));
    return [letter, { ...expert, id: letter }] as const;
  });
  return new Map(readers);
}

function documentOf(profile: CaseProfile, file: string): SourceDocument {
  if (typeof profile === 'string')
    return { source: { file, format: 'text' }, text: profile, contentHash: contentHash(profile) };
  const item = readJsonRecord(Buffer.from(JSON.stringify(profile)), { file }, DEFAULT_LIMITS);
  if (isReadFailure(item)) throw item.error;
  return item;
}

/** Runs cases against one embedder, which embeds the passages of many cases together. */
export class CaseRunner {
  readonly #embedder: Embedder;
  readonly #queryVectors: QueryVectors;
  readonly #weights = new WordWeights(rankedWords());
  readonly #vectors = new Map<string, Float32Array>();

  constructor(embedder: Embedder) {
    this.#embedder = embedder;
    this.#queryVectors = new QueryVectors(embedder);
  }

  /** Embeds everything that is new in these cases at once; cases that cannot be read are left for `run` to tell. */
  async prepare(cases: readonly Case[]): Promise<void> {
    const experts = cases.flatMap((one) => readable(() => [...caseExperts(one).values()]));
    await this.#embed(experts.flatMap(({ passages }) => passages.map(({ text }) => text)));
    const specs = cases.flatMap((one) => readable(() => [makeSpec(one.brief, AS_OF)]));
    await this.#queryVectors.of(
      specs.flatMap(({ criteria }) => criteria.flatMap((one) => (one.kind === 'text' ? one.text : []))),
    );
  }

  /** The results of a case by the letters of its experts. */
  async run(one: Case): Promise<ReadonlyMap<string, CaseResult>> {
    const { experts, spec, queries, sources } = await this.prepared(one);
    const { matches } = answerSpec(spec, queries, sources, { limit: experts.size });
    const kept = new Set(matches.map(({ expertId }) => expertId));
    const task = candidateTask(spec, queries);
    const results = [...experts.keys()].flatMap((letter) => {
      const scored = scoreCandidate(letter, task, sources);
      if (scored === undefined) return [];
      const match = explainMatch(scored.expert, scored.score);
      return [[letter, { excluded: !kept.has(letter), match }] as const];
    });
    return new Map(results);
  }

  /** A case with its experts read and indexed and its brief understood. */
  async prepared(one: Case): Promise<PreparedCase> {
    const experts = caseExperts(one);
    const index = await this.#indexOf(experts);
    const spec = makeSpec(one.brief, AS_OF);
    const queries = await prepareQueries(spec, this.#queryVectors, index);
    return { experts, spec, queries, sources: { index, expert: (letter) => experts.get(letter) } };
  }

  async #indexOf(experts: ReadonlyMap<string, Expert>): Promise<SearchIndex> {
    const index = new SearchIndex({ space: this.#embedder.space, weights: this.#weights });
    for (const [letter, { passages, profile }] of experts) {
      const vectors = await this.#embed(passages.map(({ text }) => text));
      const indexed = passages.flatMap(({ field, text }, k) => {
        const vector = vectors[k];
        return vector === undefined ? [] : [{ field, text, vector }];
      });
      index.put(letter, indexed, facetKeys(profile));
    }
    return index;
  }

  async #embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const missing = [...new Set(texts)].filter((text) => !this.#vectors.has(text));
    const fresh = missing.length === 0 ? [] : await this.#embedder.embed(missing, 'passage');
    fresh.forEach((vector, k) => {
      this.#vectors.set(missing[k] ?? '', vector);
    });
    return texts.flatMap((text) => this.#vectors.get(text) ?? []);
  }
}

function readable<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
