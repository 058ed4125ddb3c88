import { resolve } from 'node:path';
import type { Doing } from '../domain/audit-entry.js';
import type { ImportRow } from '../domain/import-row.js';
import type { ListImportsOptions } from '../store/import-log.js';
import type { ImportRun as StoredImport } from '../store/import-run.js';
import type { ImportSettings } from '../store/import-settings.js';
import { importNotFound } from '../store/run-errors.js';
import { type AddedExpert, type AddOptions, type AddToOptions, addExpert, addRecord } from './add-expert.js';
import { type ImportOptions, ImportRun } from './import-run.js';
import type { ImportSummary } from './import-summary.js';
import type { ImportTools } from './import-tools.js';
import { readOptionsOf } from './read-options-of.js';
import { sweepUnpacked } from './sweep-unpacked.js';

/** An import under way. */
export interface StartedImport {
  readonly runId: number;
  /** What it did, once it has ended; rejects with what ended it otherwise. */
  readonly done: Promise<ImportSummary>;
}

/** What an import is gone on with by. */
type Watching = Omit<ImportOptions, keyof ImportSettings>;

/** The imports into a data directory: those of today and before, of this process and others. */
export class Imports {
  readonly #tools: ImportTools;

  /** @internal Use `matcher.imports`. */
  constructor(tools: ImportTools) {
    this.#tools = tools;
  }

  /**
   * Carries out an import of files and folders.
   * Errors: `invalid_mapping`.
   * @throws RangeError when `ocrLanguages` are not of the form of languages
   */
  async start(paths: readonly string[], options: ImportOptions): Promise<ImportSummary> {
    return this.begin(paths, options).done;
  }

  /**
   * Goes on with an import that was interrupted or cancelled, or that failed, from where it was, with the settings
   * that it had.
   * Errors: `import_not_found`, `import_not_resumable`.
   */
  async resume(runId: number, options: Watching = {}): Promise<ImportSummary> {
    return this.beginResume(runId, options).done;
  }

  /**
   * Reads again, as a new import, the files of an import in which something failed. What was stored of them is
   * unchanged.
   * Errors: `import_not_found`.
   */
  async retry(runId: number, options: Watching = {}): Promise<ImportSummary> {
    return this.beginRetry(runId, options).done;
  }

  /**
   * Stores the one person that a file tells of, without an import run.
   * Errors: those of reading the file; `limit_exceeded` (`people`) when it tells of several.
   */
  async add(path: string, options: AddOptions = {}): Promise<AddedExpert> {
    return addExpert(this.#tools, path, options);
  }

  /**
   * Adds what a file tells of a known expert; of what both state, the newer record wins.
   * Errors: `expert_not_found`, and those of `add`.
   */
  async addTo(expertId: string, path: string, options: AddToOptions = {}): Promise<void> {
    await addRecord(this.#tools, expertId, path, options);
  }

  /** `start` for who does not wait: the import has its id when this returns. */
  begin(paths: readonly string[], options: ImportOptions): StartedImport {
    return this.#begin({ paths: paths.map((path) => resolve(path)) }, options);
  }

  /** `resume` for who does not wait. */
  beginResume(runId: number, options: Watching = {}): StartedImport {
    const run = this.#tools.store.imports.takeUp(runId, options.actor ?? this.#tools.actor);
    return { runId, done: new ImportRun(this.#tools, run, { ...run.settings, ...options }).carryOut() };
  }

  /** `retry` for who does not wait. */
  beginRetry(runId: number, options: Watching = {}): StartedImport {
    const { paths, settings } = this.get(runId);
    const only = this.#tools.store.imports.failedFiles(runId);
    return this.#begin({ paths, retryOf: runId }, { ...settings, only, ...options });
  }

  /**
   * Writes down an import that another process, or this one later, carries out.
   * Errors: `invalid_mapping`.
   */
  register(paths: readonly string[], options: ImportSettings & Doing): StoredImport {
    return this.#register({ paths: paths.map((path) => resolve(path)) }, options);
  }

  /**
   * `resume`, by whoever carries out what is registered.
   * Errors: `import_not_found`, `import_not_resumable`.
   */
  registerResume(runId: number, { actor = this.#tools.actor }: Doing = {}): StoredImport {
    return this.#tools.store.imports.registerAgain(runId, actor);
  }

  /**
   * `retry`, by whoever carries out what is registered.
   * Errors: `import_not_found`.
   */
  registerRetry(runId: number, doing: Doing = {}): StoredImport {
    const { paths, settings } = this.get(runId);
    const only = this.#tools.store.imports.failedFiles(runId);
    return this.#register({ paths, retryOf: runId }, { ...settings, only, ...doing });
  }

  /**
   * Carries out a registered import, or goes on with it where another process left it. Stopped by `signal`, or ended by
   * an error, it waits for whoever goes on with it.
   * @returns undefined when it has ended, or somebody works on it
   * Errors: `import_not_found`, and what would end any import.
   */
  async carryOut(runId: number, options: Watching = {}): Promise<ImportSummary | undefined> {
    const run = this.#tools.store.imports.takeRegistered(runId);
    if (run === undefined) return undefined;
    return new ImportRun(this.#tools, run, { ...run.settings, ...options, isRegistered: true }).carryOut();
  }

  /** The registered imports that have not ended, or whose end is not settled, oldest first. */
  unsettled(): StoredImport[] {
    return this.#tools.store.imports.unsettled();
  }

  /** Says that all that follows the end of a registered import is done. */
  settle(runId: number): void {
    this.#tools.store.imports.settle(runId);
  }

  /**
   * Has an import stop after the batch under way, in whatever process; what is stored stays.
   * @returns false when it has ended
   * Errors: `import_not_found`.
   */
  cancel(runId: number): boolean {
    return this.#tools.store.imports.cancel(runId);
  }

  /** Ends a registered import that nobody works on and that cannot be carried out. */
  fail(runId: number, error: { readonly code: string; readonly message: string }): void {
    this.#tools.store.imports.end(runId, { state: 'failed', error });
  }

  /**
   * One import.
   * Errors: `import_not_found`.
   */
  get(runId: number): StoredImport {
    const run = this.#tools.store.imports.get(runId);
    if (run === undefined) throw importNotFound(runId);
    return run;
  }

  /** Newest first. */
  list(options: ListImportsOptions = {}): StoredImport[] {
    return this.#tools.store.imports.list(options);
  }

  /**
   * What an import could not store, in the order in which it was found.
   * Errors: `import_not_found`.
   */
  rows(runId: number): Iterable<ImportRow> {
    this.get(runId);
    return this.#tools.store.imports.rows(runId);
  }

  /** @internal Removes what imports left unpacked that are no longer at work. */
  async sweep(): Promise<void> {
    await sweepUnpacked(this.#tools);
  }

  #register(
    start: Pick<StoredImport, 'paths' | 'retryOf'>,
    { actor = this.#tools.actor, ...settings }: ImportSettings & Doing,
  ): StoredImport {
    readOptionsOf(settings);
    const by = actor === undefined ? {} : { actor };
    return this.get(this.#tools.store.imports.register({ ...start, settings, ...by }));
  }

  #begin(
    start: Pick<StoredImport, 'paths' | 'retryOf'>,
    { onProgress, signal, actor = this.#tools.actor, ...settings }: ImportOptions,
  ): StartedImport {
    readOptionsOf(settings);
    const { imports } = this.#tools.store;
    const run = this.get(imports.start({ ...start, settings, ...(actor !== undefined && { actor }) }));
    const options = { ...settings, ...(onProgress && { onProgress }), ...(signal && { signal }) };
    return { runId: run.id, done: new ImportRun(this.#tools, run, options).carryOut() };
  }
}
