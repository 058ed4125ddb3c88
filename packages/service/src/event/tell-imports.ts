import type { ImportRun, SqlConnection } from '@expertmatch/matcher';
import { Outbox } from './outbox.js';

/** The runs that are looked at, the newest first. */
const RUNS_LOOKED_AT = 100;

/** The imports of a workspace, and where its events are written. */
interface TellingPlace {
  readonly database: SqlConnection;
  readonly matcher: () => Promise<{ readonly imports: { list(options: { limit: number }): ImportRun[] } }>;
}

/**
 * Writes `import.finished` for the imports that ended and were not told of, each once for each time that it ended.
 * @returns the ids of the deliveries
 */
export async function tellImports(workspace: TellingPlace): Promise<string[]> {
  const { database } = workspace;
  const outbox = new Outbox(database);
  if (!outbox.isWanted('import.finished')) return [];
  const { imports } = await workspace.matcher();
  return imports.list({ limit: RUNS_LOOKED_AT }).flatMap((run) => tellOne(database, outbox, run));
}

function tellOne(
  database: SqlConnection,
  outbox: Outbox,
  { id, state, counts, endedAt }: ImportRun,
): string[] {
  if (endedAt === undefined || (state !== 'done' && state !== 'failed' && state !== 'cancelled')) return [];
  return database.transaction(() => {
    const { changes } = database.run(
      `INSERT INTO told_imports (import_id, ended_at) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET ended_at = excluded.ended_at WHERE ended_at <> excluded.ended_at`,
      ...[id, endedAt],
    );
    if (changes === 0) return [];
    return outbox.publish('import.finished', { importId: id, state, counts }, { nowMs: Date.parse(endedAt) });
  });
}
