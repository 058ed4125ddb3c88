import type { AuditEntry } from '../domain/audit-entry.js';
import type { Expert } from '../domain/expert.js';
import type { StoredSource } from '../store/erasure/retention-log.js';
import type { ExpertStore } from '../store/expert-store.js';

/** What became of an expert: what was read and when, and what was done by whom. Both the newest first. */
export interface ExpertHistory {
  readonly sources: readonly StoredSource[];
  /** Changes, merges, reveals, exports, offers; rankings are not among it. */
  readonly acts: readonly AuditEntry[];
}

/** More acts than this are not told. */
const MOST_ACTS = 500;

/** @param expert as it is stored; the records that were merged into it count as it */
export function expertHistory({ id }: Expert, store: ExpertStore): ExpertHistory {
  const ids = [...new Set([id, ...store.recordIds(id)])];
  return { sources: store.retention.storedSources(id), acts: store.audit.doneTo(ids, MOST_ACTS) };
}
