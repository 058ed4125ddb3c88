import type { Expert, Source } from '../domain/expert.js';
import { type PersonFacts, personFacts } from '../linkage/person-facts.js';
import type { RecordContent } from '../linkage/record-content.js';
import { logChange } from './change-log.js';
import { keepContent } from './kept-content.js';
import { addBlockKeys, noteFacts } from './link-rows.js';
import { putComposed, putContent, putNewContent } from './put-content.js';
import { expertIdOf, isComposed, noteReadAgain } from './record-rows.js';
import type { VectorOf } from './shared-vectors.js';
import { sourcePlace } from './source-place.js';
import type { SqlConnection } from './sql-connection.js';

/** A record that was put, and what it can be linked by. */
export interface PutRecord {
  readonly recordId: string;
  /** The expert who has it. */
  readonly expertId: string;
  readonly facts: PersonFacts;
  /** Whether no record of this id was stored. */
  readonly isNew: boolean;
}

/**
 * Writes an expert over an earlier one of the same id, whose sources stay. An id that is one of several records of an
 * expert stays so: the record is written over, and the expert composed again. Called in a transaction.
 */
export function putExpert(connection: SqlConnection, expert: Expert, vectorOf: VectorOf): PutRecord {
  const { sources, records: _, ...content } = expert;
  const facts = personFacts(content);
  const holder = expertIdOf(connection, expert.id);
  if (holder === undefined) {
    putNewContent(connection, content, vectorOf);
    addRecord(connection, content.id, facts);
  } else putAgain(connection, holder, { content, facts }, vectorOf);
  for (const source of sources) putSource(connection, expert.id, source, expert.contentHash);
  const expertId = holder ?? expert.id;
  logChange(connection, expertId, 'put');
  return { recordId: expert.id, expertId, facts, isNew: holder === undefined };
}

function addRecord(connection: SqlConnection, recordId: string, facts: PersonFacts): void {
  const insert = 'INSERT INTO records (id, expert_id, facts) VALUES (?1, ?1, ?2)';
  connection.run(insert, recordId, JSON.stringify(facts));
  addBlockKeys(connection, recordId, facts);
}

function putAgain(
  connection: SqlConnection,
  expertId: string,
  { content, facts }: { readonly content: RecordContent; readonly facts: PersonFacts },
  vectorOf: VectorOf,
): void {
  const composed = isComposed(connection, expertId);
  if (!composed) putContent(connection, content, vectorOf);
  noteReadAgain(connection, content.id);
  noteFacts(connection, content.id, facts);
  if (!composed) return;
  keepContent(connection, content, vectorOf);
  putComposed(connection, expertId);
}

/** Notes that a record with this hash was read at a place, over an earlier note of the place. */
export function putSource(
  connection: SqlConnection,
  recordId: string,
  source: Source,
  contentHash: string,
): void {
  connection.run(
    'INSERT OR REPLACE INTO sources (record_id, place, source, content_hash, stored_at) VALUES (?, ?, ?, ?, ?)',
    recordId,
    sourcePlace(source),
    JSON.stringify(source),
    contentHash,
    new Date().toISOString(),
  );
}
