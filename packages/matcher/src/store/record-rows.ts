import type { SqlConnection } from './sql-connection.js';

/** The expert that holds the record of this id. */
export function expertIdOf(connection: SqlConnection, recordId: string): string | undefined {
  const sql = 'SELECT expert_id AS expertId FROM records WHERE id = ?';
  return connection.get<{ expertId: string }>(sql, recordId)?.expertId;
}

/** The records of an expert, the one read last first. */
export function recordIdsOf(connection: SqlConnection, expertId: string): string[] {
  const sql = 'SELECT id FROM records WHERE expert_id = ? ORDER BY sequence DESC';
  return connection.all<{ id: string }>(sql, expertId).map(({ id }) => id);
}

/** Whether an expert has more than one record. */
export function isComposed(connection: SqlConnection, expertId: string): boolean {
  return connection.get('SELECT 1 FROM records WHERE expert_id = ? LIMIT 1 OFFSET 1', expertId) !== undefined;
}

/** The hash of the record of this id. */
export function recordHashOf(connection: SqlConnection, recordId: string): string | undefined {
  const sql = `
    SELECT coalesce(r.content ->> 'contentHash', e.content_hash) AS contentHash
    FROM records r JOIN experts e ON e.id = r.expert_id WHERE r.id = ?`;
  return connection.get<{ contentHash: string }>(sql, recordId)?.contentHash;
}

/** Notes a stored record as the one read last. */
export function noteReadAgain(connection: SqlConnection, recordId: string): void {
  const sql = 'UPDATE records SET sequence = (SELECT max(sequence) + 1 FROM records) WHERE id = ?';
  connection.run(sql, recordId);
}

/** Gives records to another expert. */
export function moveRecords(connection: SqlConnection, recordIds: readonly string[], expertId: string): void {
  for (const recordId of recordIds)
    connection.run('UPDATE records SET expert_id = ? WHERE id = ?', expertId, recordId);
}
