import { answerSpec } from '#answer/answer-spec.js';
import { candidateTask, scoreCandidate } from '#answer/score-candidate.js';
import type { Match } from '#domain/match.js';
import type { Embedder } from '#embed/embedder.js';
import { explainMatch } from '#explain/explain-match.js';
import { prepareQueries } from '#retrieve/prepare-queries.js';
import { QueryVectors } from '#retrieve/query-vectors.js';
import { makeSpec } from '#spec/make-spec.js';
import { ExpertIndexer } from '../experts/expert-indexer.js';
import type { PreparedBrief } from '../scoring/prepared-brief.js';
import type { Case } from './case-book.js';
import { caseExperts } from './case-experts.js';

/** The day on which all cases play. */
export const AS_OF = '2026-11-23';

/** How one expert of a case fares. */
export interface CaseResult {
  readonly excluded: boolean;
  /** As `match` explains it, also of an excluded expert. */
  readonly match: Match;
}

/** A case ready to be ranked. */
export interface PreparedCase extends PreparedBrief {
  readonly letters: readonly string[];
}

/** Runs cases against one embedder, which embeds the passages of many cases together. */
export class CaseRunner {
  readonly #indexer: ExpertIndexer;
  readonly #queryVectors: QueryVectors;

  constructor(embedder: Embedder) {
    this.#indexer = new ExpertIndexer(embedder);
    this.#queryVectors = new QueryVectors(embedder);
  }

  /** Embeds everything that is new in these cases at once; cases that cannot be read are left for `run` to tell. */
  async prepare(cases: readonly Case[]): Promise<void> {
    await this.#indexer.prepare(cases.flatMap((one) => readable(() => [...caseExperts(one).values()])));
    const specs = cases.flatMap((one) => readable(() => [makeSpec(one.brief, AS_OF)]));
    await this.#queryVectors.of(
      specs.flatMap(({ criteria }) => criteria.flatMap((one) => (one.kind === 'text' ? one.text : []))),
    );
  }

  /** The results of a case by the letters of its experts. */
  async run(one: Case): Promise<ReadonlyMap<string, CaseResult>> {
    const { letters, spec, queries, sources } = await this.prepared(one);
    const { matches } = answerSpec(spec, queries, sources, { limit: letters.length });
    const kept = new Set(matches.map(({ expertId }) => expertId));
    const task = candidateTask(spec, queries, sources);
    const results = letters.flatMap((letter) => {
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
    const sources = await this.#indexer.sources(experts);
    const spec = makeSpec(one.brief, AS_OF);
    const queries = await prepareQueries(spec, this.#queryVectors, sources.index);
    return { letters: [...experts.keys()], spec, queries, sources };
  }
}

function readable<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
