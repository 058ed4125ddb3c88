import type { Source } from '../../domain/expert.js';
import type { ImportStart } from '../import-log.js';
import type { SqlConnection } from '../sql-connection.js';
import { noteScrubDue } from './scrub-due.js';

/** A place where a record was read. */
export interface StoredSource {
  /** When it was stored: ISO 8601 in UTC. */
  readonly at: string;
  readonly source: Source;
}

/** What is known of how long people and imports have been held. */
export interface RetentionLog {
  /** How long people are held, in days; undefined for without end. */
  days(): number | undefined;
  setDays(days: number | undefined): void;
  /** The experts none of whose sources was stored at this time (ISO 8601, UTC) or later, in order of id. */
  expertsBefore(time: string): string[];
  /** Whether an expert is one of them. */
  isFromBefore(expertId: string, time: string): boolean;
  /** Where the records of an expert were read, each with when it was stored; the newest first. */
  storedSources(expertId: string): StoredSource[];
  /** The imports that were last heard of before this time and of which paths or rows are held. */
  importsBefore(time: string): number[];
  /**
   * Takes out what an import could not store, what it read, and how far; its counts stay.
   * @returns the number of rows
   */
  forgetImport(runId: number): number;
}

/** How long people and imports have been held, in the database of the store. */
export class LibsqlRetentionLog implements RetentionLog {
  constructor(private readonly connection: SqlConnection) {}

  days(): number | undefined {
    const sql = "SELECT value FROM meta WHERE key = 'retention-days'";
    const row = this.connection.get<{ value: string }>(sql);
    return row && Number(row.value);
  }

  setDays(days: number | undefined): void {
    const sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('retention-days', ?)";
    if (days === undefined) this.connection.run("DELETE FROM meta WHERE key = 'retention-days'");
    else this.connection.run(sql, `${days}`);
  }

  expertsBefore(time: string): string[] {
    const sql = `
      SELECT r.expert_id AS id FROM records r JOIN sources s ON s.record_id = r.id
      GROUP BY r.expert_id HAVING max(s.stored_at) < ? ORDER BY 1`;
    return this.connection.all<{ id: string }>(sql, time).map(({ id }) => id);
  }

  isFromBefore(expertId: string, time: string): boolean {
    const sql = `
      SELECT max(s.stored_at) < ? AS isFromBefore
      FROM records r JOIN sources s ON s.record_id = r.id WHERE r.expert_id = ?`;
    return this.connection.get<{ isFromBefore: number | null }>(sql, time, expertId)?.isFromBefore === 1;
  }

  storedSources(expertId: string): StoredSource[] {
    const sql = `
      SELECT s.stored_at AS at, s.source FROM records r JOIN sources s ON s.record_id = r.id
      WHERE r.expert_id = ? ORDER BY s.stored_at DESC, s.id DESC`;
    return this.connection
      .all<{ at: string; source: string }>(sql, expertId)
      .map(({ at, source }) => ({ at, source: JSON.parse(source) }));
  }

  importsBefore(time: string): number[] {
    const sql = `
      SELECT id FROM import_runs WHERE heard_at < ?
        AND (start ->> '$.paths' <> '[]' OR EXISTS (SELECT 1 FROM import_rows WHERE run_id = import_runs.id))
      ORDER BY id`;
    return this.connection.all<{ id: number }>(sql, time).map(({ id }) => id);
  }

  forgetImport(runId: number): number {
    return this.connection.transaction(() => {
      this.connection.run('DELETE FROM import_files WHERE run_id = ?', runId);
      const { changes } = this.connection.run('DELETE FROM import_rows WHERE run_id = ?', runId);
      const row = this.connection.get<{ start: string }>('SELECT start FROM import_runs WHERE id = ?', runId);
      if (row === undefined) return changes;
      noteScrubDue(this.connection);
      const start: ImportStart = JSON.parse(row.start);
      const { only: _, ...settings } = start.settings;
      this.connection.run(
        `UPDATE import_runs SET start = ?, position = NULL,
           error = CASE WHEN error IS NOT NULL THEN json_set(error, '$.message', '') END
         WHERE id = ?`,
        JSON.stringify({ ...start, paths: [], settings }),
        runId,
      );
      return changes;
    });
  }
}
