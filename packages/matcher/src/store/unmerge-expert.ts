import { logChange } from './change-log.js';
import { noteDistinct } from './duplicate-rows.js';
import type { Merge } from './merge-experts.js';
import { putComposed } from './put-content.js';
import { moveRecords, recordIdsOf } from './record-rows.js';
import type { SqlConnection } from './sql-connection.js';

interface MergeRow {
  readonly id: number;
  readonly keptId: string;
  readonly joinedId: string;
  /** JSON. */
  readonly reason: string;
}

const MERGE = 'SELECT id, kept_id AS keptId, joined_id AS joinedId, reason FROM merges';

/** The merges that brought an expert's records together, oldest first. */
export function mergesOf(connection: SqlConnection, expertId: string): Merge[] {
  const sql = `${MERGE} WHERE joined_id IN (SELECT id FROM records WHERE expert_id = ?) ORDER BY id`;
  return connection
    .all<MergeRow>(sql, expertId)
    .map(({ keptId, joinedId, reason }) => ({ keptId, joinedId, reason: JSON.parse(reason) }));
}

/**
 * Undoes the merge that brought the record of this id to its expert or, where the id is the expert's own, the newest
 * merge into it. The records that came with the merge leave as the expert they were, those aside that a later merge
 * or its undoing took elsewhere. That the two are not one
 * person is remembered. Called in a transaction.
 * @returns the merge; undefined when there is none
 */
export function unmergeExpert(
  connection: SqlConnection,
  expertId: string,
  recordId: string,
): Merge | undefined {
  const column = recordId === expertId ? 'kept_id' : 'joined_id';
  const row = connection.get<MergeRow>(`${MERGE} WHERE ${column} = ? ORDER BY id DESC LIMIT 1`, recordId);
  if (row === undefined) return undefined;
  const { id, joinedId, reason } = row;
  const leaving = broughtBy(connection, id);
  // Passages and the rest follow with `putComposed`; records need a row to belong to.
  connection.run(
    "INSERT INTO experts (id, profile, identity, text, content_hash) VALUES (?, '', '', '', '')",
    joinedId,
  );
  moveRecords(connection, leaving, joinedId);
  noteDistinct(connection, recordIdsOf(connection, expertId), leaving);
  connection.run('DELETE FROM merges WHERE id = ?', id);
  for (const changed of [joinedId, expertId]) {
    putComposed(connection, changed);
    logChange(connection, changed, 'put');
  }
  return { keptId: expertId, joinedId, reason: JSON.parse(reason) };
}

/** The expert that was joined, and who had been joined to it before. */
function broughtBy(connection: SqlConnection, mergeId: number): string[] {
  const sql = `
    WITH RECURSIVE brought (id, merge_id) AS (
      SELECT joined_id, id FROM merges WHERE id = ?
      UNION SELECT m.joined_id, m.id FROM merges m
        JOIN brought b ON m.kept_id = b.id AND m.id < b.merge_id
    ) SELECT id FROM brought`;
  return connection.all<{ id: string }>(sql, mergeId).map(({ id }) => id);
}
