import { blockKeys } from '../linkage/block-keys.js';
import type { PersonFacts } from '../linkage/person-facts.js';
import type { LinkCandidate } from '../linkage/resolve-record.js';
import type { PutRecord } from './put-expert.js';
import type { SqlConnection } from './sql-connection.js';

/** A key that more other records share tells nothing of any two of them. */
const MAX_OTHERS = 49;

/** Notes what a stored record can be linked by, over an earlier note. */
export function noteFacts(connection: SqlConnection, recordId: string, facts: PersonFacts): void {
  connection.run('UPDATE records SET facts = ? WHERE id = ?', JSON.stringify(facts), recordId);
  connection.run('DELETE FROM block_keys WHERE record_id = ?', recordId);
  addBlockKeys(connection, recordId, facts);
}

/** Notes the keys of a record that has none noted. */
export function addBlockKeys(connection: SqlConnection, recordId: string, facts: PersonFacts): void {
  const insert = 'INSERT INTO block_keys (key, record_id) SELECT value, ?2 FROM json_each(?1)';
  connection.run(insert, storedKeys(facts), recordId);
}

/** All records of the other experts one of whose records shares a key, in order of expert and record. */
export function linkCandidates(
  connection: SqlConnection,
  { recordId, expertId, facts }: PutRecord,
): LinkCandidate[] {
  const sharing = recordsSharing(connection, recordId, facts);
  if (sharing.length === 0) return [];
  const sql = `
    SELECT json_group_array(json_object('recordId', id, 'expertId', expert_id, 'facts', json(facts))) AS records
    FROM (SELECT id, expert_id, facts FROM records
          WHERE expert_id IN (SELECT expert_id FROM records WHERE id IN (SELECT value FROM json_each(?1)))
            AND expert_id <> ?2 AND facts IS NOT NULL
          ORDER BY expert_id, id)`;
  const row = connection.get<{ records: string }>(sql, JSON.stringify(sharing), expertId);
  return row === undefined ? [] : JSON.parse(row.records);
}

/** The other records under any of the keys that tell something, in one row: many rows of few are slower. */
function recordsSharing(connection: SqlConnection, recordId: string, facts: PersonFacts): string[] {
  const sql = `
    SELECT group_concat(ids) AS ids FROM (
      SELECT (SELECT CASE WHEN count(*) <= ?2 THEN group_concat(record_id) END
              FROM (SELECT record_id FROM block_keys WHERE key = wanted.value AND record_id <> ?3 LIMIT ?2 + 1)) AS ids
      FROM json_each(?1) wanted)`;
  const ids = connection.get<{ ids: string | null }>(sql, storedKeys(facts), MAX_OTHERS, recordId)?.ids;
  return ids === undefined || ids === null ? [] : ids.split(',');
}

/** The keys as they are stored, as a JSON array. */
function storedKeys(facts: PersonFacts): string {
  return JSON.stringify(blockKeys(facts).map((key) => JSON.stringify(key)));
}
