import { type ComposedRecords, composeRecords } from '../linkage/compose-records.js';
import type { RecordContent } from '../linkage/record-content.js';
import { keptContents, releaseContent } from './kept-content.js';
import { dropUnused, keepVectors, storedOnly, type VectorOf, vectorsInUse } from './shared-vectors.js';
import type { SqlConnection } from './sql-connection.js';

/** What an expert says; `parts` where it is composed of several records. */
type ExpertContent = RecordContent & Partial<Pick<ComposedRecords, 'parts'>>;

/** Writes what an expert says, over what is stored of the expert: the row and the passages. */
export function putContent(connection: SqlConnection, content: ExpertContent, vectorOf: VectorOf): void {
  const before = vectorsInUse(connection, content.id);
  if (before.length > 0) connection.run('DELETE FROM passages WHERE expert_id = ?', content.id);
  putNewContent(connection, content, vectorOf);
  dropUnused(connection, before);
}

/** Writes what an expert says of whom no passage is stored. */
export function putNewContent(connection: SqlConnection, content: ExpertContent, vectorOf: VectorOf): void {
  putRow(connection, content);
  addPassages(connection, content, vectorOf);
}

/** Composes an expert of the records that are kept of it; one alone is the expert, and is kept no more. */
export function putComposed(connection: SqlConnection, expertId: string): void {
  const [newest, ...others] = keptContents(connection, expertId);
  if (newest === undefined) return;
  const content = others.length === 0 ? newest : composeRecords([newest, ...others]);
  putContent(connection, { ...content, id: expertId }, storedOnly);
  if (others.length === 0) releaseContent(connection, newest.id);
}

function putRow(connection: SqlConnection, content: ExpertContent): void {
  const { headline } = content.profile;
  connection.run(
    `INSERT INTO experts (id, headline, profile, identity, text, content_hash, written_on, parts)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET headline = excluded.headline, profile = excluded.profile,
       identity = excluded.identity, text = excluded.text, content_hash = excluded.content_hash,
       written_on = excluded.written_on, parts = excluded.parts`,
    content.id,
    headline === undefined ? null : JSON.stringify(headline.value),
    JSON.stringify(content.profile),
    JSON.stringify(content.identity),
    JSON.stringify(content.text),
    content.contentHash,
    content.writtenOn ?? null,
    content.parts === undefined ? null : JSON.stringify(content.parts),
  );
}

function addPassages(connection: SqlConnection, { id, passages }: RecordContent, vectorOf: VectorOf): void {
  const texts = passages.map(({ text }) => text);
  const vectors = keepVectors(connection, texts, vectorOf);
  const rows = passages.map((passage) => [JSON.stringify(passage), vectors.get(passage.text)]);
  const insert = `
    INSERT INTO passages (expert_id, ordinal, passage, vector_id)
    SELECT ?1, key, value ->> 0, value ->> 1 FROM json_each(?2)`;
  connection.run(insert, id, JSON.stringify(rows));
}
