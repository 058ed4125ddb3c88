import type { Source } from '../domain/expert.js';
import type { ImportOptions } from '../import/import-run.js';
import type { ImportSummary } from '../import/import-summary.js';
import type { SpecInput } from '../spec/spec-input.js';

/** What an evaluation needs of a matcher. */
export interface Ranker {
  import(paths: readonly string[], options?: ImportOptions): Promise<ImportSummary>;
  list(): readonly { readonly id: string; readonly sources: readonly Source[] }[];
  /** Scores of all stored experts for a brief, by expert id. */
  scores(brief: SpecInput): Promise<ReadonlyMap<string, number>>;
}
