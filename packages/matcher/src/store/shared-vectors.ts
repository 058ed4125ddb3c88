import { createHash } from 'node:crypto';
import type { SqlConnection } from './sql-connection.js';
import { toBlob } from './vector-blob.js';

/** Gives the vector of a text that has none stored. */
export type VectorOf = (text: string) => Float32Array;

/** The row of a text's vector, if it has one; equal texts share it. */
export function findVector(connection: SqlConnection, text: string): number | undefined {
  return connection.get<{ id: number }>('SELECT id FROM vectors WHERE text_hash = ?', textHash(text))?.id;
}

/** The row of a text's vector, made when there is none. */
export function keepVector(connection: SqlConnection, text: string, vectorOf: VectorOf): number {
  const insert = 'INSERT INTO vectors (text_hash, vector) VALUES (?, ?)';
  return findVector(connection, text) ?? connection.run(insert, textHash(text), toBlob(vectorOf(text))).rowId;
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

/** sha256 of the text's UTF-16 units, so that no two texts are taken for one another. */
function textHash(text: string): Uint8Array {
  return createHash('sha256').update(text, 'utf16le').digest();
}
