import type { RecordContent } from '../linkage/record-content.js';
import { dropUnused, keepVectors, type VectorOf } from './shared-vectors.js';
import type { SqlConnection } from './sql-connection.js';

/** Keeps a record as it was read, over an earlier reading, with the vectors of its passages. */
export function keepContent(connection: SqlConnection, content: RecordContent, vectorOf: VectorOf): void {
  const before = keptVectors(connection, content.id);
  connection.run('UPDATE records SET content = ? WHERE id = ?', JSON.stringify(content), content.id);
  connection.run('DELETE FROM kept_vectors WHERE record_id = ?', content.id);
  const insert = 'INSERT OR IGNORE INTO kept_vectors (record_id, vector_id) VALUES (?, ?)';
  const texts = content.passages.map(({ text }) => text);
  for (const vectorId of keepVectors(connection, texts, vectorOf).values())
    connection.run(insert, content.id, vectorId);
  dropUnused(connection, before);
}

/** Forgets what was kept of a record, whose expert says it all. */
export function releaseContent(connection: SqlConnection, recordId: string): void {
  connection.run('UPDATE records SET content = NULL WHERE id = ?', recordId);
  connection.run('DELETE FROM kept_vectors WHERE record_id = ?', recordId);
}

/** What is kept of an expert's records, the one read last first. */
export function keptContents(connection: SqlConnection, expertId: string): RecordContent[] {
  const sql =
    'SELECT content FROM records WHERE expert_id = ? AND content IS NOT NULL ORDER BY sequence DESC';
  return connection.all<{ content: string }>(sql, expertId).map(({ content }) => JSON.parse(content));
}

function keptVectors(connection: SqlConnection, recordId: string): number[] {
  const sql = 'SELECT vector_id AS id FROM kept_vectors WHERE record_id = ?';
  return connection.all<{ id: number }>(sql, recordId).map(({ id }) => id);
}
