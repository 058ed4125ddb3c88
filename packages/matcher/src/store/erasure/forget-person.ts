import { fileHash } from '../file-hash.js';
import type { ImportStart } from '../import-log.js';
import type { ImportRun } from '../import-run.js';
import type { SqlConnection } from '../sql-connection.js';
import { unreadKey } from '../unread-key.js';
import { rowsAbout, sourcesOf } from './rows-about.js';
import { personTraces } from './traces-of.js';

interface RunRow {
  readonly id: number;
  /** JSON, as are the others. */
  readonly start: string;
  readonly position: string | null;
  readonly error: string | null;
}

/**
 * Takes out of the log of imports what it says of an expert: rows that could not be stored, files and paths that were
 * theirs alone or name them, and how far such files were read. An import that is gone on with may read them again.
 * Called in the transaction that removes the expert, before it goes.
 */
export function forgetPerson(connection: SqlConnection, expertId: string): void {
  const traces = personTraces(connection, expertId);
  const rows = rowsAbout(connection, expertId);
  const places = [...sourcesOf(connection, expertId), ...rows.map(({ row }) => row)];
  const files = new Set(places.filter(({ row }) => row === undefined).map(({ file }) => file));
  for (const { id } of rows) connection.run('DELETE FROM import_rows WHERE id = ?', id);
  for (const file of [...files, ...rows.map(({ row }) => unreadKey(row))])
    connection.run('DELETE FROM import_files WHERE file_hash = ?', fileHash(file));
  const isTheirs = (text: string): boolean => files.has(text) || traces.findIn([text]) !== undefined;
  const runs = 'SELECT id, start, position, error FROM import_runs';
  for (const run of connection.all<RunRow>(runs)) forgetInRun(connection, run, isTheirs);
}

function forgetInRun(connection: SqlConnection, run: RunRow, isTheirs: (text: string) => boolean): void {
  const start: ImportStart = JSON.parse(run.start);
  const kept = (texts: readonly string[]): string[] => texts.filter((text) => !isTheirs(text));
  const { only } = start.settings;
  const settings = { ...start.settings, ...(only !== undefined && { only: kept(only) }) };
  const position = run.position !== null && isTheirs(JSON.parse(run.position)) ? null : run.position;
  const error: ImportRun['error'] = run.error === null ? undefined : JSON.parse(run.error);
  const why =
    error !== undefined && isTheirs(error.message) ? JSON.stringify({ ...error, message: '' }) : run.error;
  connection.run(
    'UPDATE import_runs SET start = ?, position = ?, error = ? WHERE id = ?',
    JSON.stringify({ ...start, paths: kept(start.paths), settings }),
    position,
    why,
    run.id,
  );
}
