import type { AuditEvent } from '../domain/audit-entry.js';
import { resolveRecord } from '../linkage/resolve-record.js';
import { LibsqlAuditLog } from './audit/libsql-audit-log.js';
import { forgetUnsure, noteUnsure, toldApartFrom } from './duplicate-rows.js';
import { linkCandidates } from './link-rows.js';
import { mergeExperts } from './merge-experts.js';
import { LibsqlOfferLog } from './offers/libsql-offer-log.js';
import { moveOffers } from './offers/move-offers.js';
import type { PutRecord } from './put-expert.js';
import type { SqlConnection } from './sql-connection.js';

/** What became of a record that was put. */
export interface LinkOutcome {
  readonly recordId: string;
  /** The expert who has it. */
  readonly expertId: string;
  /** Whether others were found to be the same person. */
  readonly merged: boolean;
  /** Experts who may be the same person, for `duplicates`. */
  readonly unsure: readonly string[];
  /** Records that it was compared with. */
  readonly compared: number;
}

/**
 * Looks whose a record is: merges its expert with those that are the same person, and notes those that may be. Of
 * several the one stored first keeps its id. Called in a transaction.
 */
export function linkRecord(connection: SqlConnection, dir: string, record: PutRecord): LinkOutcome {
  const { recordId, expertId: own, facts } = record;
  const sharing = linkCandidates(connection, record);
  const apart = sharing.length === 0 ? new Set<string>() : toldApartFrom(connection, own);
  const candidates = sharing.filter(({ expertId }) => !apart.has(expertId));
  const { same, unsure } = resolveRecord(facts, candidates);
  if (!record.isNew) forgetUnsure(connection, recordId);
  noteUnsure(connection, recordId, unsure);
  const keptId =
    same.length === 0 ? own : storedFirst(connection, [own, ...same.map(({ expertId }) => expertId)]);
  const reasons = new Map(same.map(({ expertId, weight, evidence }) => [expertId, { weight, evidence }]));
  const [ofOwn] = [reasons.get(keptId), ...reasons.values()].flatMap((reason) => reason ?? []);
  for (const joinedId of [own, ...reasons.keys()]) {
    if (joinedId === keptId) continue;
    const reason = { by: 'import' as const, ...(reasons.get(joinedId) ?? ofOwn) };
    mergeExperts(connection, dir, { keptId, joinedId, reason });
    const event = { actor: 'import', action: 'merge', subject: keptId, data: { joined: joinedId } } as const;
    const audit = new LibsqlAuditLog(connection);
    audit.append(event);
    const note = (step: Omit<AuditEvent, 'actor'>) => audit.append({ ...step, actor: 'import' });
    moveOffers(new LibsqlOfferLog(connection), { keptId, joinedId }, note);
  }
  return {
    recordId,
    expertId: keptId,
    merged: same.length > 0,
    unsure: unsure.map(({ expertId }) => expertId),
    compared: candidates.length,
  };
}

function storedFirst(connection: SqlConnection, expertIds: readonly string[]): string {
  const sql = 'SELECT id FROM experts WHERE id IN (SELECT value FROM json_each(?)) ORDER BY rowid LIMIT 1';
  return connection.get<{ id: string }>(sql, JSON.stringify(expertIds))?.id ?? '';
}
