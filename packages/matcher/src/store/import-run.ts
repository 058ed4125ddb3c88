import type { ImportSettings } from './import-settings.js';

/**
 * Where an import stands. `waiting`: it is registered, for whoever carries it out. `interrupted`: its process is gone, or has said nothing for a minute, and it had not
 * ended. `failed`: something ended it that concerns no single input, as a full disk.
 */
export type ImportState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';

/** What an import has done so far; everything counted is stored for good. */
export interface ImportCounts {
  /** Files found under the paths; those inside an archive are counted when it is opened. */
  readonly files: number;
  readonly filesRead: number;
  /** Experts stored, new or changed. */
  readonly imported: number;
  /** Records that were stored already. */
  readonly unchanged: number;
  /** Files and records that could not be stored. */
  readonly failed: number;
}

/** One import, from its start to its end, whatever number of processes worked on it. */
export interface ImportRun {
  /** 1 for the first import into a data directory; grows. */
  readonly id: number;
  readonly state: ImportState;
  /** What was imported, as absolute paths. */
  readonly paths: readonly string[];
  readonly settings: ImportSettings;
  /** Who began it, or went on with it last. */
  readonly actor?: string;
  /** The run whose failed files this one reads again. */
  readonly retryOf?: number;
  readonly counts: ImportCounts;
  /** The file that was read last, while the run has not ended well. */
  readonly position?: string;
  /** ISO 8601 with time zone UTC, as are the others. */
  readonly startedAt: string;
  /** When anything was last heard of it; at most 10 s ago while it runs. */
  readonly heardAt: string;
  readonly endedAt?: string;
  /** What ended a failed run. */
  readonly error?: { readonly code: string; readonly message: string };
}
