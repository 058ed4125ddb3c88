import type { Change } from './expert-store.js';
import type { SqlConnection } from './sql-connection.js';

/** Logs a change over the expert's earlier one; called in the transaction that makes it. */
export function logChange(connection: SqlConnection, expertId: string, kind: Change['kind']): void {
  connection.run('INSERT OR REPLACE INTO changes (expert_id, kind) VALUES (?, ?)', expertId, kind);
}

/** Sequence of the newest change; 0 when there is none. */
export function lastSequence(connection: SqlConnection): number {
  return connection.get<{ last: number | null }>('SELECT max(sequence) AS last FROM changes')?.last ?? 0;
}

/** The changes after `sequence`, oldest first. */
export function changesAfter(connection: SqlConnection, sequence: number): Change[] {
  return connection.all<Change>(
    'SELECT sequence, expert_id AS expertId, kind FROM changes WHERE sequence > ? ORDER BY sequence',
    sequence,
  );
}
