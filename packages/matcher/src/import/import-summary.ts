import type { Source } from '../domain/expert.js';
import type { ReadFailure } from '../ingest/read-failure.js';
import type { TableMapping } from '../ingest/table/table-mapping.js';
import type { ImportCounts } from '../store/import-run.js';

/** Where an import stands. */
export interface ImportProgress extends ImportCounts {
  readonly runId: number;
}

/** Something that was not looked at, and why. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/** What an import did; the counts are those of the whole run, also of one that was gone on with. */
export interface ImportSummary extends ImportCounts {
  readonly runId: number;
  /** Of those that this process imported, the ones found to be of an expert who was known already. */
  readonly merged: number;
  /** Of those that this process imported, the ones that may be of one, for a person to look at. */
  readonly unsure: number;
  /** The first 1,000 failures of this process; `matcher.imports.rows` gives all of the run. */
  readonly failures: readonly ReadFailure[];
  readonly skipped: readonly SkippedPath[];
  /** Sources of imported experts that have notices. */
  readonly flagged: readonly Source[];
  /** How the columns of each table were read. */
  readonly tables: readonly TableMapping[];
  /** Passages that had to be embedded; the others' vectors were kept. */
  readonly embedded: number;
  /** Whether it was stopped before the end. */
  readonly cancelled: boolean;
  /** Where the time went, in ms. Stages overlap, so they need not add up. */
  readonly elapsedMs: {
    readonly read: number;
    readonly profile: number;
    readonly embed: number;
    readonly store: number;
  };
}
