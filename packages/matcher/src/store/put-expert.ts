import type { Expert, Source } from '../domain/expert.js';
import { logChange } from './change-log.js';
import { dropUnused, keepVector, type VectorOf, vectorsInUse } from './shared-vectors.js';
import { sourcePlace } from './source-place.js';
import type { SqlConnection } from './sql-connection.js';

/** Writes an expert over an earlier one of the same id, whose sources stay. Called in a transaction. */
export function putExpert(connection: SqlConnection, expert: Expert, vectorOf: VectorOf): void {
  putProfile(connection, expert);
  putPassages(connection, expert, vectorOf);
  for (const source of expert.sources) putSource(connection, expert.id, source, expert.contentHash);
  logChange(connection, expert.id, 'put');
}

/** Notes that an expert was read at a place from a record with this hash, over an earlier note of the place. */
export function putSource(
  connection: SqlConnection,
  expertId: string,
  source: Source,
  contentHash: string,
): void {
  connection.run(
    'INSERT OR REPLACE INTO sources (expert_id, place, source, content_hash) VALUES (?, ?, ?, ?)',
    expertId,
    sourcePlace(source),
    JSON.stringify(source),
    contentHash,
  );
}

function putProfile(connection: SqlConnection, expert: Expert): void {
  const { headline } = expert.profile;
  connection.run(
    `INSERT INTO experts (id, headline, profile, identity, text, content_hash) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET headline = excluded.headline, profile = excluded.profile,
       identity = excluded.identity, text = excluded.text, content_hash = excluded.content_hash`,
    expert.id,
    headline === undefined ? null : JSON.stringify(headline.value),
    JSON.stringify(expert.profile),
    JSON.stringify(expert.identity),
    JSON.stringify(expert.text),
    expert.contentHash,
  );
}

function putPassages(connection: SqlConnection, { id, passages }: Expert, vectorOf: VectorOf): void {
  const before = vectorsInUse(connection, id);
  connection.run('DELETE FROM passages WHERE expert_id = ?', id);
  const insert = 'INSERT INTO passages (expert_id, ordinal, passage, vector_id) VALUES (?, ?, ?, ?)';
  for (const [ordinal, passage] of passages.entries()) {
    const vectorId = keepVector(connection, passage.text, vectorOf);
    connection.run(insert, id, ordinal, JSON.stringify(passage), vectorId);
  }
  dropUnused(connection, before);
}
