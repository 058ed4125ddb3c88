import type { ImportRow } from '../domain/import-row.js';
import { fileHash } from './file-hash.js';
import type { FileProgress } from './import-log.js';
import { pages } from './pages.js';
import type { SqlConnection } from './sql-connection.js';

const PAGE_SIZE = 256;

/** What runs note of files: how far each was read, and what of it could not be stored. Called within transactions. */
export class RunNotes {
  constructor(private readonly connection: SqlConnection) {}

  progress(runId: number, file: string): FileProgress | undefined {
    const sql = 'SELECT version, items, done FROM import_files WHERE run_id = ? AND file_hash = ?';
    const row = this.connection.get<{ version: string; items: number; done: number }>(
      sql,
      runId,
      fileHash(file),
    );
    return row && { version: row.version, items: row.items, done: row.done === 1 };
  }

  putProgress(runId: number, file: string, { version, items, done }: FileProgress): void {
    this.connection.run(
      `INSERT OR REPLACE INTO import_files (run_id, file_hash, version, items, done) VALUES (?, ?, ?, ?, ?)`,
      runId,
      fileHash(file),
      version,
      items,
      done ? 1 : 0,
    );
  }

  /** @returns the number of rows that were noted of it */
  forgetFile(runId: number, file: string): number {
    const sql = 'DELETE FROM import_files WHERE run_id = ? AND file_hash = ?';
    this.connection.run(sql, runId, fileHash(file));
    const rows = 'DELETE FROM import_rows WHERE run_id = ? AND file = ?';
    return this.connection.run(rows, runId, JSON.stringify(file)).changes;
  }

  putRow(runId: number, row: ImportRow): void {
    this.connection.run(
      'INSERT INTO import_rows (run_id, file, row_number, content) VALUES (?, ?, ?, ?)',
      runId,
      JSON.stringify(row.file),
      row.row ?? null,
      JSON.stringify(row),
    );
  }

  *rows(runId: number): Generator<ImportRow> {
    const sql = 'SELECT id, content FROM import_rows WHERE run_id = ? AND id > ? ORDER BY id LIMIT ?';
    const read = (afterId: number) =>
      this.connection.all<{ id: number; content: string }>(sql, runId, afterId, PAGE_SIZE);
    for (const { content } of pages(0, read, ({ id }) => id)) yield JSON.parse(content);
  }

  failedFiles(runId: number): string[] {
    const sql = 'SELECT DISTINCT file FROM import_rows WHERE run_id = ? ORDER BY file';
    return this.connection.all<{ file: string }>(sql, runId).map(({ file }) => JSON.parse(file));
  }
}
