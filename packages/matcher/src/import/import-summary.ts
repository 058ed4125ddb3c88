import type { Source } from '../domain/expert.js';
import type { ReadFailure } from '../ingest/read-failure.js';
import type { TableMapping } from '../ingest/table/table-mapping.js';

/** Where an import stands. */
export interface ImportProgress {
  /** Files read so far, of `files`. */
  readonly filesRead: number;
  readonly files: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** Something that was not looked at, and why. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/** What an import did. Everything counted as imported is stored for good. */
export interface ImportSummary {
  /** Files found under the paths. */
  readonly files: number;
  /** Experts stored, new or changed. */
  readonly imported: number;
  /** Records that were stored already. */
  readonly unchanged: number;
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
