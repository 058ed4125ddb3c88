import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { SqlConnection } from '@expertmatch/matcher';

/** How long a write waits for another process's, in ms. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens an SQLite file of the service's own, or makes it, for its owner alone. A commit is on the disk before it is
 * acknowledged, and deleted bytes are overwritten.
 * @param migrations the steps from an empty database to today's, in order; only ever added at the end
 * Errors: `data_dir_unusable`, `store_busy`, `disk_full`.
 */
export function openDatabase(dir: string, fileName: string, migrations: readonly string[]): SqlConnection {
  const file = join(dir, fileName);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  const connection = new SqlConnection(file, { dir, busyTimeoutMs: BUSY_TIMEOUT_MS });
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
  ])
    connection.exec(`PRAGMA ${setting}`);
  connection.transaction(() => migrate(connection, migrations));
  return connection;
}

function migrate(connection: SqlConnection, migrations: readonly string[]): void {
  const version = connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  for (const step of migrations.slice(version)) connection.exec(step);
  connection.exec(`PRAGMA user_version = ${Math.max(version, migrations.length)}`);
}
