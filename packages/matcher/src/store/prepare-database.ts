import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { VectorSpace } from '../embed/embedder.js';
import { APPLICATION_ID, MIGRATIONS } from './migrations.js';
import type { SqlConnection } from './sql-connection.js';
import { unsoundStore } from './store-error.js';

/** Of the database that a connection keeps in memory, in KiB: what an import's index entries, in no order, fall into. */
const CACHE_KIB = 64 * 1024;
/** How long the log may grow before it is copied into the database, in pages of 4 KiB. */
const LOG_PAGES = 16_000;
const SETTINGS = [
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  `cache_size = -${CACHE_KIB}`,
  `wal_autocheckpoint = ${LOG_PAGES}`,
] as const;

/**
 * Brings a database up to today's format, or a new one into being; takes the write lock only when there is
 * something to write. `synchronous = FULL`: a commit is on the disk before it is acknowledged, so that neither a
 * killed process nor a power cut loses it. `secure_delete`: deleted bytes are overwritten.
 * @throws ExpertMatchError `data_dir_incompatible` (newer format, other vector space), `data_dir_unusable`
 */
export function prepareDatabase(connection: SqlConnection, dir: string, space: VectorSpace): void {
  for (const setting of SETTINGS) connection.exec(`PRAGMA ${setting}`);
  if (formatOf(connection, dir) < MIGRATIONS.length) migrate(connection, dir, space);
  refuseOtherSpace(connection, dir, space);
}

function migrate(connection: SqlConnection, dir: string, space: VectorSpace): void {
  connection.exec('PRAGMA journal_mode = WAL');
  connection.transaction(() => {
    const format = formatOf(connection, dir);
    for (const step of MIGRATIONS.slice(format)) connection.exec(step);
    if (format === 0) createMeta(connection, space);
    connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function createMeta(connection: SqlConnection, space: VectorSpace): void {
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  const insert = 'INSERT INTO meta (key, value) VALUES (?, ?)';
  connection.run(insert, 'model', JSON.stringify(space.model));
  connection.run(insert, 'dimensions', JSON.stringify(space.dimensions));
}

/** How many migrations the database has seen; refuses what this program did not write or cannot read. */
function formatOf(connection: SqlConnection, dir: string): number {
  const format = connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  const owner = connection.get<{ application_id: number }>('PRAGMA application_id')?.application_id;
  const isEmpty = connection.get('SELECT 1 FROM sqlite_schema LIMIT 1') === undefined;
  if (owner !== APPLICATION_ID && !isEmpty)
    throw unsoundStore(dir, 'its database belongs to another program');
  if (format > MIGRATIONS.length) throw newerFormat(dir, format);
  return format;
}

function refuseOtherSpace(connection: SqlConnection, dir: string, wanted: VectorSpace): void {
  const rows = connection.all<{ key: string; value: string }>('SELECT key, value FROM meta');
  const meta = new Map(rows.map(({ key, value }) => [key, value]));
  const model = meta.get('model');
  const dimensions = Number(meta.get('dimensions'));
  if (model === undefined || !(dimensions > 0))
    throw unsoundStore(dir, 'its database does not name its model');
  if (model === JSON.stringify(wanted.model) && dimensions === wanted.dimensions) return;
  throw otherSpace(dir, { model: String(JSON.parse(model)), dimensions }, wanted);
}

function newerFormat(dir: string, format: number): ExpertMatchError {
  const [found, wanted] = [`format ${format}`, `format ${MIGRATIONS.length}`];
  return new ExpertMatchError(
    'data_dir_incompatible',
    { dir, found, wanted },
    `The data directory ${dir} was written by a newer version (${found}; this one knows ${wanted}). Update this ` +
      'program, or choose another directory with --dir and import again.',
  );
}

function otherSpace(dir: string, held: VectorSpace, asked: VectorSpace): ExpertMatchError {
  const [found, wanted] = [spaceName(held), spaceName(asked)];
  return new ExpertMatchError(
    'data_dir_incompatible',
    { dir, found, wanted },
    `The data directory ${dir} holds vectors of the model ${found}; this run uses ${wanted}, and the two cannot ` +
      `be compared. Use --model with the model it was made with, or choose another directory with --dir and ` +
      'import again there.',
  );
}

function spaceName({ model, dimensions }: VectorSpace): string {
  return `${model} (${dimensions} dimensions)`;
}
