import type { Merge } from './merge-experts.js';
import type { SqlConnection } from './sql-connection.js';

/** Which merges are wanted. */
export interface ListMergesOptions {
  /** At most so many; all unless told. */
  readonly limit?: number;
  /** Only merges that are older than the one of this id. */
  readonly beforeId?: number;
}

/** A merge among those of all experts. */
export interface ListedMerge extends Merge {
  /** Grows with each merge. */
  readonly id: number;
  /** Who has the records: the one who was kept, or whom that one was merged into later. */
  readonly expertId: string;
}

/** Merges that were not undone, the newest first. */
export function listMerges(
  connection: SqlConnection,
  { limit = -1, beforeId = Number.MAX_SAFE_INTEGER }: ListMergesOptions,
): ListedMerge[] {
  const sql = `
    SELECT m.id, r.expert_id AS expertId, m.kept_id AS keptId, m.joined_id AS joinedId, m.reason
    FROM merges m JOIN records r ON r.id = m.joined_id WHERE m.id < ? ORDER BY m.id DESC LIMIT ?`;
  return connection
    .all<Omit<ListedMerge, 'reason'> & { reason: string }>(sql, beforeId, limit)
    .map(({ reason, ...merge }) => ({ ...merge, reason: JSON.parse(reason) }));
}
