import { blockKeys } from '../linkage/block-keys.js';
import { type PersonFacts, personFacts } from '../linkage/person-facts.js';
import type { RecordContent } from '../linkage/record-content.js';
import type { LinkCandidate } from '../linkage/resolve-record.js';
import type { SqlConnection } from './sql-connection.js';

/** A key that more records share tells nothing of any two of them. */
const MAX_BLOCK = 50;

/** Notes what a record can be linked by. */
export function noteFacts(connection: SqlConnection, content: RecordContent): void {
  const facts = personFacts(content);
  connection.run('UPDATE records SET facts = ? WHERE id = ?', JSON.stringify(facts), content.id);
  connection.run('DELETE FROM block_keys WHERE record_id = ?', content.id);
  const insert = 'INSERT INTO block_keys (key, record_id) VALUES (?, ?)';
  for (const key of blockKeys(facts)) connection.run(insert, JSON.stringify(key), content.id);
}

/** What a record can be linked by; undefined for one read before there was linking. */
export function factsOf(connection: SqlConnection, recordId: string): PersonFacts | undefined {
  const sql = 'SELECT facts FROM records WHERE id = ? AND facts IS NOT NULL';
  const row = connection.get<{ facts: string }>(sql, recordId);
  return row && JSON.parse(row.facts);
}

/** All records of the other experts one of whose records shares a key, in order of id; one index look-up for each key. */
export function linkCandidates(
  connection: SqlConnection,
  expertId: string,
  facts: PersonFacts,
): LinkCandidate[] {
  const sharing = blockKeys(facts).flatMap((key) => recordsUnder(connection, key));
  const sql =
    'SELECT id AS recordId, expert_id AS expertId, facts FROM records WHERE expert_id = ? ORDER BY id';
  return [...expertsOf(connection, new Set(sharing))]
    .filter((other) => other !== expertId)
    .flatMap((other) =>
      connection.all<{ recordId: string; expertId: string; facts: string | null }>(sql, other),
    )
    .flatMap(({ facts: json, ...record }) => (json === null ? [] : { ...record, facts: JSON.parse(json) }));
}

/** In one row: many rows of few are slower. */
function recordsUnder(connection: SqlConnection, key: string): string[] {
  const sql = `
    SELECT group_concat(record_id) AS ids, count(*) AS records
    FROM (SELECT record_id FROM block_keys WHERE key = ? LIMIT ?)`;
  const row = connection.get<{ ids: string | null; records: number }>(
    sql,
    JSON.stringify(key),
    MAX_BLOCK + 1,
  );
  if (row === undefined || row.ids === null || row.records > MAX_BLOCK) return [];
  return row.ids.split(',');
}

function expertsOf(connection: SqlConnection, recordIds: ReadonlySet<string>): Set<string> {
  const sql = 'SELECT expert_id AS id FROM records WHERE id = ?';
  return new Set([...recordIds].sort().flatMap((id) => connection.get<{ id: string }>(sql, id)?.id ?? []));
}
