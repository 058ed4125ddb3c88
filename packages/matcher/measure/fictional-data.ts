import { join } from 'node:path';
import type { AnswerSources } from '#answer/score-candidate.js';
import type { Expert } from '#domain/expert.js';
import type { Embedder } from '#embed/embedder.js';
import { prepareQueries } from '#retrieve/prepare-queries.js';
import { QueryVectors } from '#retrieve/query-vectors.js';
import { makeSpec } from '#spec/make-spec.js';
import { type Case, caseBook } from './cases/case-book.js';
import { AS_OF, CaseRunner, type PreparedCase } from './cases/case-runner.js';
import { ExpertIndexer } from './experts/expert-indexer.js';
import { readExperts } from './experts/read-experts.js';
import { type SampleBrief, sampleBriefs } from './samples/sample-briefs.js';
import type { PreparedBrief } from './scoring/prepared-brief.js';

/** The project's own people and briefs, ready to be ranked. */
export interface FictionalData {
  /** The sample experts. */
  readonly people: ReadonlyMap<string, Expert>;
  readonly sources: AnswerSources;
  /** The sample briefs, to be answered from the sample experts. */
  readonly samples: readonly { readonly sample: SampleBrief; readonly prepared: PreparedBrief }[];
  /** The cases of the case book, each to be answered from its own experts. */
  readonly cases: readonly { readonly one: Case; readonly prepared: PreparedCase }[];
}

/**
 * Reads `samples/` and `test/cases/` of the repository.
 * @param files the files of cases to read; default: all
 */
export async function fictionalData(
  repository: string,
  embedder: Embedder,
  files: (file: string) => boolean = () => true,
): Promise<FictionalData> {
  const people = await readExperts(join(repository, 'samples', 'experts'), embedder);
  const sources = await new ExpertIndexer(embedder).sources(people);
  const queryVectors = new QueryVectors(embedder);
  const samples = [];
  for (const sample of sampleBriefs(join(repository, 'samples'))) {
    const spec = makeSpec(sample.brief, AS_OF);
    const queries = await prepareQueries(spec, queryVectors, sources.index);
    samples.push({ sample, prepared: { spec, queries, sources } });
  }
  const book = caseBook(join(repository, 'test', 'cases')).filter(({ file }) => files(file));
  return {
    people,
    sources,
    samples,
    cases: await preparedCases(
      book.flatMap(({ cases }) => cases),
      embedder,
    ),
  };
}

async function preparedCases(cases: readonly Case[], embedder: Embedder): Promise<FictionalData['cases']> {
  const runner = new CaseRunner(embedder);
  await runner.prepare(cases);
  const prepared = [];
  for (const one of cases) prepared.push({ one, prepared: await runner.prepared(one) });
  return prepared;
}
