import type { ImportRow } from '../domain/import-row.js';
import type { InputFile } from '../ingest/input-file.js';
import type { FileProgress, ImportLog } from '../store/import-log.js';
import type { ImportCounts, ImportRun } from '../store/import-run.js';
import { unreadKey } from '../store/unread-key.js';

/** After so long, in ms, or so many failures what was done is written down, whatever else is under way. */
const DUE_MS = 5_000;
const DUE_ROWS = 500;

/**
 * What a run has done since it was last written down. Positions are written with the experts that lead to them, in
 * one transaction, so that a run that is killed goes on exactly where its experts end.
 */
export class RunJournal {
  readonly #log: ImportLog;
  readonly #runId: number;
  /** As written down. */
  #written: ImportCounts;
  #step = new JournalStep();
  #position: string | undefined;
  #sealedAtMs = performance.now();

  constructor(log: ImportLog, { id, counts, position }: Pick<ImportRun, 'id' | 'counts' | 'position'>) {
    this.#log = log;
    this.#runId = id;
    this.#position = position;
    this.#written = { ...counts, files: 0, filesRead: 0 };
    this.counts = this.#written;
  }

  /** What was done, written down or not. */
  counts: ImportCounts;

  /** How many items of a file need not be dealt with again; all of them when it is done. */
  itemsDone({ file, others = [], version }: Pick<InputFile, 'file' | 'others' | 'version'>): number {
    const before = this.#log.progress(this.#runId, file);
    if (before === undefined) return 0;
    if (before.version === version) return before.done ? Number.POSITIVE_INFINITY : before.items;
    for (const one of [file, ...others]) this.#count({ failed: -this.#log.forgetFile(this.#runId, one) });
    return 0;
  }

  /** Files were found, or read. */
  noteFiles(files: number, filesRead: number): void {
    this.#count({ files, filesRead });
  }

  /** So many items of the file are dealt with, or lie with the experts that are written next. */
  noteProgress(file: string, progress: FileProgress): void {
    this.#step.progress.set(file, progress);
    this.#position = file;
  }

  noteUnchanged(): void {
    this.#count({ unchanged: 1 });
  }

  noteFailed(row: ImportRow): void {
    this.#step.rows.push(row);
    this.#count({ failed: 1 });
  }

  /** Notes that a file could not be got at; once, however often the run is gone on with. */
  noteUnread(row: ImportRow): boolean {
    const key = unreadKey(row);
    if (this.#step.progress.has(key) || this.itemsDone({ file: key, version: '' }) > 0) return false;
    this.noteFailed(row);
    this.#step.progress.set(key, { version: '', items: 1, done: true });
    return true;
  }

  /** Whether it is time to write down what was done. */
  get isDue(): boolean {
    return this.#step.rows.length >= DUE_ROWS || performance.now() - this.#sealedAtMs >= DUE_MS;
  }

  /**
   * Closes the present step.
   * @returns writes it down, in the transaction it is called in, with the ids of the records stored in that
   */
  seal(): (stored: readonly string[]) => void {
    const [step, position] = [this.#step, this.#position];
    this.#step = new JournalStep();
    this.#sealedAtMs = performance.now();
    return (stored) => {
      const imported = stored.length;
      this.counts = sum(this.counts, { imported });
      this.#written = sum(sum(this.#written, step.counts), { imported });
      const at = position === undefined ? {} : { position };
      this.#log.note(this.#runId, { ...step, stored, counts: this.#written, ...at });
    };
  }

  /** Forgets what was done and is not written down. */
  leave(): void {
    this.#step = new JournalStep();
    this.counts = this.#written;
  }

  #count(more: Partial<ImportCounts>): void {
    this.#step.counts = sum(this.#step.counts, more);
    this.counts = sum(this.counts, more);
  }
}

class JournalStep {
  counts: ImportCounts = NOTHING;
  readonly rows: ImportRow[] = [];
  readonly progress = new Map<string, FileProgress>();
}

const NOTHING: ImportCounts = { files: 0, filesRead: 0, imported: 0, unchanged: 0, failed: 0 };

function sum(counts: ImportCounts, more: Partial<ImportCounts>): ImportCounts {
  return {
    files: counts.files + (more.files ?? 0),
    filesRead: counts.filesRead + (more.filesRead ?? 0),
    imported: counts.imported + (more.imported ?? 0),
    unchanged: counts.unchanged + (more.unchanged ?? 0),
    failed: counts.failed + (more.failed ?? 0),
  };
}
