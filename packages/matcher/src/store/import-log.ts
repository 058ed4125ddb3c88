import type { ImportRow } from '../domain/import-row.js';
import type { RowAbout } from './erasure/rows-about.js';
import type { ImportCounts, ImportRun, ImportState } from './import-run.js';

/** What a run is begun with. */
export type ImportStart = Pick<ImportRun, 'paths' | 'settings' | 'retryOf' | 'actor'>;

/** How far a file was read in a run. */
export interface FileProgress {
  /** Tells one state of the file from another: what was read of another state counts for nothing. */
  readonly version: string;
  /** Items of the file (people and failures, in its order) that are dealt with. */
  readonly items: number;
  readonly done: boolean;
}

/** What a run has done since it last said so. */
export interface ImportStep {
  readonly counts: ImportCounts;
  /** The ids of the records that were stored. */
  readonly stored: readonly string[];
  /** What could not be stored. */
  readonly rows: readonly ImportRow[];
  readonly progress: ReadonlyMap<string, FileProgress>;
  /** The file that was read last. */
  readonly position?: string;
}

/** How a run ended. */
export interface ImportEnd {
  readonly state: Exclude<ImportState, 'waiting' | 'running' | 'interrupted'>;
  readonly error?: ImportRun['error'];
}

/** Which runs are wanted. */
export interface ListImportsOptions {
  /** At most so many; all unless told. */
  readonly limit?: number;
  /** Only ids less than this. */
  readonly beforeId?: number;
}

/**
 * The imports into a store, readable by every process that has it open. Every method that writes is one
 * transaction, or part of the one it is called in. The audit tells of each start, going on, end, and of what was stored.
 */
export interface ImportLog {
  /** Begins a run, owned by this process, and gives its id. */
  start(start: ImportStart): number;
  /** Writes down a run that waits for whoever carries it out, and gives its id. */
  register(start: ImportStart): number;
  /**
   * Has a run that did not end well wait for whoever goes on with it.
   * @throws ExpertMatchError `import_not_found`, `import_not_resumable`
   */
  registerAgain(runId: number, actor?: string): ImportRun;
  /**
   * Goes on with a run that did not end well, in this process.
   * @throws ExpertMatchError `import_not_found`, `import_not_resumable`
   */
  takeUp(runId: number, actor?: string): ImportRun;
  /**
   * Begins, or goes on with, a registered run that nobody works on, in this process.
   * @returns undefined when it has ended or somebody works on it
   * @throws ExpertMatchError `import_not_found`
   */
  takeRegistered(runId: number): ImportRun | undefined;
  /** Lets a registered run wait for somebody else. */
  handBack(runId: number): void;
  /** The registered runs that have not ended, or whose end is not settled, oldest first. */
  unsettled(): ImportRun[];
  /** Says that nothing is left to be done about a registered run that has ended. */
  settle(runId: number): void;
  /**
   * Has a run end as cancelled: at once when nobody works on it, else once whoever does has seen the wish.
   * @returns false when it has ended
   * @throws ExpertMatchError `import_not_found`
   */
  cancel(runId: number): boolean;
  /** Whether somebody wants a run to be cancelled. */
  isCancelWanted(runId: number): boolean;
  /**
   * Notes what a run has done; its counts are the run's, not the step's.
   * @throws ExpertMatchError `import_running` when another process has taken it over
   */
  note(runId: number, step: ImportStep): void;
  /** Says that the run is alive. */
  beat(runId: number): void;
  /**
   * Ends a run that this process works on, or that nobody does; of one that is done, no more is kept of how far its files
   * were read.
   */
  end(runId: number, end: ImportEnd): void;
  /** How far a file was read in a run; nothing when it was not begun. */
  progress(runId: number, file: string): FileProgress | undefined;
  /** Takes back what a run noted on a file that has changed, and gives the number of rows that this were. */
  forgetFile(runId: number, file: string): number;
  get(runId: number): ImportRun | undefined;
  /** Newest first. */
  list(options?: ListImportsOptions): ImportRun[];
  /** What a run could not store, in the order in which it was found; read in pages. */
  rows(runId: number): Iterable<ImportRow>;
  /** What any run could not store and that is of an expert: read where they were read, or naming them. */
  rowsAbout(expertId: string): RowAbout[];
  /** The files of `rows`, each once, in order of name. */
  failedFiles(runId: number): string[];
}
