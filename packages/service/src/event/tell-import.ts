import type { ImportRun, SqlConnection } from '@expertmatch/matcher';
import { Outbox } from './outbox.js';

/**
 * Writes `import.finished` for an import that has ended; once for each time that it ends, however often it is called.
 * @returns the ids of the deliveries
 */
export function tellImport(database: SqlConnection, { id, state, counts, endedAt }: ImportRun): string[] {
  if (endedAt === undefined || (state !== 'done' && state !== 'failed' && state !== 'cancelled')) return [];
  return database.transaction(() => {
    const { changes } = database.run(
      `INSERT INTO told_imports (import_id, ended_at) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET ended_at = excluded.ended_at WHERE ended_at <> excluded.ended_at`,
      ...[id, endedAt],
    );
    if (changes === 0) return [];
    const nowMs = Date.parse(endedAt);
    return new Outbox(database).publish('import.finished', { importId: id, state, counts }, { nowMs });
  });
}
