import type { AuditEvent } from '../domain/audit-entry.js';
import type { ImportRow } from '../domain/import-row.js';
import type { AuditLog } from './audit/audit-log.js';
import { type RowAbout, rowsAbout } from './erasure/rows-about.js';
import { fileHash } from './file-hash.js';
import type {
  FileProgress,
  ImportEnd,
  ImportLog,
  ImportStart,
  ImportStep,
  ListImportsOptions,
} from './import-log.js';
import type { ImportCounts, ImportRun } from './import-run.js';
import { pages } from './pages.js';
import { importNotFound, importNotResumable } from './run-errors.js';
import { RunOwner } from './run-owner.js';
import type { SqlConnection } from './sql-connection.js';
import { STORED_RUN, type StoredRun, toRun } from './stored-run.js';

const PAGE_SIZE = 256;
const NO_COUNTS: ImportCounts = { files: 0, filesRead: 0, imported: 0, unchanged: 0, failed: 0 };

/** The log of imports in the database of the store. */
export class LibsqlImportLog implements ImportLog {
  /** Of the runs that are worked on through this log. */
  readonly #owners = new Map<number, RunOwner>();

  constructor(
    private readonly connection: SqlConnection,
    private readonly audit: AuditLog,
  ) {}

  start(start: ImportStart): number {
    const now = new Date().toISOString();
    const owner = new RunOwner();
    const runId = this.connection.transaction(() => {
      const { rowId } = this.connection.run(
        `INSERT INTO import_runs (state, owner, start, counts, started_at, heard_at)
         VALUES ('running', ?, ?, ?, ?, ?)`,
        String(owner),
        JSON.stringify(start),
        JSON.stringify(NO_COUNTS),
        now,
        now,
      );
      const { retryOf } = start;
      this.#audit(rowId, { step: 'start', ...(retryOf !== undefined && { retryOf }) });
      return rowId;
    });
    this.#owners.set(runId, owner);
    return runId;
  }

  takeUp(runId: number, actor?: string): ImportRun {
    const owner = new RunOwner();
    const taken = this.connection.transaction(() => {
      const run = this.get(runId);
      if (run === undefined) throw importNotFound(runId);
      if (run.state === 'running' || run.state === 'done') throw importNotResumable(runId, run.state);
      this.connection.run(
        `UPDATE import_runs SET state = 'running', owner = ?, heard_at = ?, ended_at = NULL, error = NULL
         WHERE id = ?`,
        String(owner),
        new Date().toISOString(),
        runId,
      );
      const by = "UPDATE import_runs SET start = json_set(start, '$.actor', ?) WHERE id = ?";
      if (actor !== undefined) this.connection.run(by, actor, runId);
      this.#audit(runId, { step: 'resume' });
      return run;
    });
    this.#owners.set(runId, owner);
    return taken;
  }

  note(runId: number, { counts, stored, rows, progress, position }: ImportStep): void {
    this.connection.transaction(() => {
      this.connection.run(
        'UPDATE import_runs SET counts = ?, position = ?, heard_at = ? WHERE id = ?',
        JSON.stringify(counts),
        position === undefined ? null : JSON.stringify(position),
        new Date().toISOString(),
        runId,
      );
      if (stored.length > 0) this.#audit(runId, { step: 'store', stored });
      for (const row of rows) this.#putRow(runId, row);
      for (const [file, at] of progress) this.#putProgress(runId, file, at);
    });
  }

  beat(runId: number): void {
    const sql = 'UPDATE import_runs SET heard_at = ? WHERE id = ?';
    this.connection.run(sql, new Date().toISOString(), runId);
  }

  end(runId: number, { state, error }: ImportEnd): void {
    this.#owners.get(runId)?.release();
    const now = new Date().toISOString();
    const why = error === undefined ? null : JSON.stringify(error);
    this.connection.transaction(() => {
      const sql = 'UPDATE import_runs SET state = ?, error = ?, ended_at = ?, heard_at = ? WHERE id = ?';
      this.connection.run(sql, state, why, now, now, runId);
      this.#audit(runId, { step: 'end', state, ...this.get(runId)?.counts });
      if (state !== 'done') return;
      this.connection.run('UPDATE import_runs SET position = NULL WHERE id = ?', runId);
      this.connection.run('DELETE FROM import_files WHERE run_id = ?', runId);
    });
  }

  progress(runId: number, file: string): FileProgress | undefined {
    const sql = 'SELECT version, items, done FROM import_files WHERE run_id = ? AND file_hash = ?';
    const row = this.connection.get<{ version: string; items: number; done: number }>(
      sql,
      runId,
      fileHash(file),
    );
    return row && { version: row.version, items: row.items, done: row.done === 1 };
  }

  forgetFile(runId: number, file: string): number {
    return this.connection.transaction(() => {
      this.connection.run(
        'DELETE FROM import_files WHERE run_id = ? AND file_hash = ?',
        runId,
        fileHash(file),
      );
      const sql = 'DELETE FROM import_rows WHERE run_id = ? AND file = ?';
      return this.connection.run(sql, runId, JSON.stringify(file)).changes;
    });
  }

  get(runId: number): ImportRun | undefined {
    const row = this.connection.get<StoredRun>(`${STORED_RUN} WHERE id = ?`, runId);
    return row && toRun(row);
  }

  list({ limit = -1, beforeId = Number.MAX_SAFE_INTEGER }: ListImportsOptions = {}): ImportRun[] {
    const sql = `${STORED_RUN} WHERE id < ? ORDER BY id DESC LIMIT ?`;
    return this.connection.all<StoredRun>(sql, beforeId, limit).map(toRun);
  }

  *rows(runId: number): Generator<ImportRow> {
    const sql = 'SELECT id, content FROM import_rows WHERE run_id = ? AND id > ? ORDER BY id LIMIT ?';
    const read = (afterId: number) =>
      this.connection.all<{ id: number; content: string }>(sql, runId, afterId, PAGE_SIZE);
    for (const { content } of pages(0, read, ({ id }) => id)) yield JSON.parse(content);
  }

  rowsAbout(expertId: string): RowAbout[] {
    return rowsAbout(this.connection, expertId);
  }

  failedFiles(runId: number): string[] {
    const sql = 'SELECT DISTINCT file FROM import_rows WHERE run_id = ? ORDER BY file';
    return this.connection.all<{ file: string }>(sql, runId).map(({ file }) => JSON.parse(file));
  }

  #audit(runId: number, data: NonNullable<AuditEvent['data']>): void {
    const actor = this.get(runId)?.actor ?? 'library';
    this.audit.append({ actor, action: 'import', subject: `${runId}`, data });
  }

  #putRow(runId: number, row: ImportRow): void {
    this.connection.run(
      'INSERT INTO import_rows (run_id, file, row_number, content) VALUES (?, ?, ?, ?)',
      runId,
      JSON.stringify(row.file),
      row.row ?? null,
      JSON.stringify(row),
    );
  }

  #putProgress(runId: number, file: string, { version, items, done }: FileProgress): void {
    this.connection.run(
      `INSERT OR REPLACE INTO import_files (run_id, file_hash, version, items, done) VALUES (?, ?, ?, ?, ?)`,
      runId,
      fileHash(file),
      version,
      items,
      done ? 1 : 0,
    );
  }
}
