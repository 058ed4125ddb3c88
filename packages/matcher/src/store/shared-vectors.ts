import { hash } from 'node:crypto';
import type { SqlConnection } from './sql-connection.js';
import { toBlob } from './vector-blob.js';

/** Gives the vector of a text that has none stored. */
export type VectorOf = (text: string) => Float32Array;

/** The rows of the texts' vectors; a text that has none is left out. Equal texts share theirs. */
export function findVectors(connection: SqlConnection, texts: readonly string[]): Map<string, number> {
  const sql = `
    SELECT json_group_array((SELECT id FROM vectors WHERE text_hash = unhex(value))) AS ids FROM json_each(?)`;
  const hashes = texts.map((text) => textHash(text));
  const ids = connection.get<{ ids: string }>(sql, JSON.stringify(hashes))?.ids ?? '[]';
  const rows: readonly (number | null)[] = JSON.parse(ids);
  return new Map(texts.flatMap((text, k) => (rows[k] == null ? [] : [[text, rows[k]] as const])));
}

/** The rows of the texts' vectors, made where there is none. */
export function keepVectors(
  connection: SqlConnection,
  texts: readonly string[],
  vectorOf: VectorOf,
): Map<string, number> {
  const rows = findVectors(connection, texts);
  const insert = 'INSERT INTO vectors (text_hash, vector) VALUES (unhex(?), ?)';
  for (const text of texts) {
    if (!rows.has(text)) rows.set(text, connection.run(insert, textHash(text), toBlob(vectorOf(text))).rowId);
  }
  return rows;
}

/** For texts whose vectors are known to be stored. */
export function storedOnly(text: string): never {
  throw new Error(`no vector is stored for the passage "${text}"`);
}

/** The rows of the vectors that an expert's passages use, and those kept of its records. */
export function vectorsInUse(connection: SqlConnection, expertId: string): number[] {
  const sql = `
    SELECT vector_id AS id FROM passages WHERE expert_id = ?1
    UNION SELECT k.vector_id FROM kept_vectors k JOIN records r ON r.id = k.record_id WHERE r.expert_id = ?1`;
  return connection.all<{ id: number }>(sql, expertId).map(({ id }) => id);
}

/** Deletes those of the vectors that no passage uses any more and no record keeps. */
export function dropUnused(connection: SqlConnection, vectors: readonly number[]): void {
  const sql = `
    DELETE FROM vectors WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM passages WHERE vector_id = ?1)
      AND NOT EXISTS (SELECT 1 FROM kept_vectors WHERE vector_id = ?1)`;
  for (const id of vectors) connection.run(sql, id);
}

/** sha256 in hex of the text's UTF-16 units, so that no two texts are taken for one another. */
function textHash(text: string): string {
  return hash('sha256', Buffer.from(text, 'utf16le'));
}
