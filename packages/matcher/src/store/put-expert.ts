import type { Expert, Source } from '../domain/expert.js';
import { logChange } from './change-log.js';
import { keepContent } from './kept-content.js';
import { noteFacts } from './link-rows.js';
import { putComposed, putContent } from './put-content.js';
import { expertIdOf, isComposed, noteRecord } from './record-rows.js';
import type { VectorOf } from './shared-vectors.js';
import { sourcePlace } from './source-place.js';
import type { SqlConnection } from './sql-connection.js';

/**
 * Writes an expert over an earlier one of the same id, whose sources stay. An id that is one of several records of an
 * expert stays so: the record is written over, and the expert composed again. Called in a transaction.
 */
export function putExpert(connection: SqlConnection, expert: Expert, vectorOf: VectorOf): void {
  const { sources, records: _, ...content } = expert;
  const expertId = expertIdOf(connection, expert.id) ?? expert.id;
  const composed = isComposed(connection, expertId);
  if (!composed) putContent(connection, content, vectorOf);
  noteRecord(connection, expert.id, expertId);
  noteFacts(connection, content);
  for (const source of sources) putSource(connection, expert.id, source, expert.contentHash);
  if (composed) {
    keepContent(connection, content, vectorOf);
    putComposed(connection, expertId);
  }
  logChange(connection, expertId, 'put');
}

/** Notes that a record with this hash was read at a place, over an earlier note of the place. */
export function putSource(
  connection: SqlConnection,
  recordId: string,
  source: Source,
  contentHash: string,
): void {
  connection.run(
    'INSERT OR REPLACE INTO sources (record_id, place, source, content_hash) VALUES (?, ?, ?, ?)',
    recordId,
    sourcePlace(source),
    JSON.stringify(source),
    contentHash,
  );
}
