import type { MergeReason } from '../linkage/merge-reason.js';
import { logChange } from './change-log.js';
import { forgetDistinct } from './duplicate-rows.js';
import { keepContent } from './kept-content.js';
import { putComposed } from './put-content.js';
import { readExpert } from './read-experts.js';
import { isComposed, moveRecords, recordIdsOf } from './record-rows.js';
import { storedOnly } from './shared-vectors.js';
import type { SqlConnection } from './sql-connection.js';

/** A merge that was done and not undone. */
export interface Merge {
  /** The expert who has the records since then. */
  readonly keptId: string;
  /** The expert whose records they were; the id still finds the expert who has them. */
  readonly joinedId: string;
  readonly reason: MergeReason;
}

/** Gives all records of an expert to another and composes that one again. Called in a transaction. */
export function mergeExperts(
  connection: SqlConnection,
  dir: string,
  { keptId, joinedId, reason }: Merge,
): void {
  for (const expertId of [keptId, joinedId]) keepOnlyRecord(connection, dir, expertId);
  const joining = recordIdsOf(connection, joinedId);
  forgetDistinct(connection, recordIdsOf(connection, keptId), joining);
  moveRecords(connection, joining, keptId);
  connection.run('DELETE FROM experts WHERE id = ?', joinedId);
  putComposed(connection, keptId);
  const insert = 'INSERT INTO merges (kept_id, joined_id, reason) VALUES (?, ?, ?)';
  connection.run(insert, keptId, joinedId, JSON.stringify(reason));
  logChange(connection, joinedId, 'remove');
  logChange(connection, keptId, 'put');
}

/** An expert of one record says itself what the record says; among others the record has to be kept. */
function keepOnlyRecord(connection: SqlConnection, dir: string, expertId: string): void {
  if (isComposed(connection, expertId)) return;
  const expert = readExpert(connection, dir, expertId);
  if (expert === undefined) return;
  const { sources: _, ...content } = expert;
  keepContent(connection, content, storedOnly);
}
