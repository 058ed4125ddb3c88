import { resolve } from 'node:path';
import type { ImportRow } from '../domain/import-row.js';
import { Spool } from '../ingest/zip/spool.js';
import type { ListImportsOptions } from '../store/import-log.js';
import type { ImportRun as StoredImport } from '../store/import-run.js';
import type { ImportSettings } from '../store/import-settings.js';
import { importNotFound } from '../store/run-errors.js';
import { type ImportOptions, ImportRun } from './import-run.js';
import type { ImportSummary } from './import-summary.js';
import type { ImportTools } from './import-tools.js';
import { readOptionsOf } from './read-options-of.js';

/** The imports into a data directory: those of today and before, of this process and others. */
export class Imports {
  readonly #tools: ImportTools;

  /** @internal Use `matcher.imports`. */
  constructor(tools: ImportTools) {
    this.#tools = tools;
  }

  /**
   * Begins an import of files and folders.
   * Errors: `invalid_mapping`.
   * @throws RangeError when `ocrLanguages` are not of the form of languages
   */
  async start(paths: readonly string[], options: ImportOptions): Promise<ImportSummary> {
    return this.#start({ paths: paths.map((path) => resolve(path)) }, options);
  }

  /**
   * Goes on with an import that was interrupted or cancelled, or that failed, from where it was, with the settings
   * that it had.
   * Errors: `import_not_found`, `import_not_resumable`.
   */
  async resume(
    runId: number,
    options: Omit<ImportOptions, keyof ImportSettings> = {},
  ): Promise<ImportSummary> {
    const run = this.#tools.store.imports.takeUp(runId, options.actor ?? this.#tools.actor);
    return new ImportRun(this.#tools, run, { ...run.settings, ...options }).carryOut();
  }

  /**
   * Reads again, as a new import, the files of an import in which something failed. What was stored of them is
   * unchanged.
   * Errors: `import_not_found`.
   */
  async retry(
    runId: number,
    options: Omit<ImportOptions, keyof ImportSettings> = {},
  ): Promise<ImportSummary> {
    const { paths, settings } = this.get(runId);
    const only = this.#tools.store.imports.failedFiles(runId);
    return this.#start({ paths, retryOf: runId }, { ...settings, only, ...options });
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
    const { spoolDir, store } = this.#tools;
    await Spool.sweep(spoolDir, (id) => store.imports.get(Number(id))?.state === 'running');
  }

  async #start(
    start: Pick<StoredImport, 'paths' | 'retryOf'>,
    { onProgress, signal, actor = this.#tools.actor, ...settings }: ImportOptions,
  ): Promise<ImportSummary> {
    readOptionsOf(settings);
    const { imports } = this.#tools.store;
    const run = this.get(imports.start({ ...start, settings, ...(actor !== undefined && { actor }) }));
    const options = { ...settings, ...(onProgress && { onProgress }), ...(signal && { signal }) };
    return new ImportRun(this.#tools, run, options).carryOut();
  }
}
