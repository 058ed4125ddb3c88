import type { AuditEntry, AuditValue } from '../domain/audit-entry.js';
import type { Capacity } from '../domain/capacity.js';
import type { Expert, Source } from '../domain/expert.js';
import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Identity } from '../domain/identity.js';
import type { Offer } from '../domain/offer.js';
import type { Passage } from '../domain/passage.js';
import type { Duplicate } from '../store/duplicate-rows.js';
import type { RowAbout } from '../store/erasure/rows-about.js';
import type { ExpertStore } from '../store/expert-store.js';
import type { Merge } from '../store/merge-experts.js';

/** A record of a person: what was read, and where. */
interface ExportedRecord {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * All that is held about a person. Numbers that are worked out from it (the vectors of the passages, the search index) are left
 * out, and so are the ids of other people who stand in the same entries of the audit.
 */
export interface PersonExport {
  readonly format: 'expertmatch-person/1';
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  readonly expertId: string;
  readonly identity: Identity;
  readonly profile: ExpertProfile;
  /** As the profile was read from; the spans of the profile point into it. */
  readonly text: string;
  /** Newest first. */
  readonly records: readonly ExportedRecord[];
  /** What is compared with briefs. */
  readonly passages: readonly Passage[];
  /** Rows that imports could not store. Those found by name alone may be of a namesake: look before handing them out. */
  readonly importRows: readonly RowAbout[];
  readonly merges: readonly Merge[];
  /** Experts who may be the same person. */
  readonly duplicates: readonly Duplicate[];
  /** What the expert can take, as it was stated. */
  readonly capacity?: Capacity;
  readonly offers: readonly Offer[];
  readonly audit: readonly Omit<AuditEntry, 'hash' | 'previous'>[];
}

/** @param expert as revealed: with what a mask withholds */
export function exportPerson(expert: Expert, store: ExpertStore): PersonExport {
  const ids = new Set([expert.id, ...store.recordIds(expert.id)]);
  const { identity, profile, text, passages } = expert;
  const { capacity } = store.offers.held(expert.id);
  return {
    format: 'expertmatch-person/1',
    exportedAt: new Date().toISOString(),
    expertId: expert.id,
    identity,
    profile,
    text,
    records: recordsOf(expert),
    passages,
    importRows: store.imports.rowsAbout(expert.id),
    merges: store.merges(expert.id),
    duplicates: store.duplicates().filter(({ expertIds }) => expertIds.includes(expert.id)),
    ...(capacity !== undefined && { capacity }),
    offers: store.offers.list({ expertId: expert.id }),
    audit: auditOf(store, ids),
  };
}

function recordsOf({ id, text, sources, records }: Expert): ExportedRecord[] {
  if (records === undefined) return [{ id, text, sources }];
  return records.map(({ span, ...record }) => ({ ...record, text: text.slice(span.start, span.end) }));
}

function auditOf({ audit }: ExpertStore, ids: ReadonlySet<string>): PersonExport['audit'] {
  const entries = new Map(
    [...ids].flatMap((about) => [...audit.list({ about })]).map((one) => [one.sequence, one]),
  );
  return [...entries.values()]
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ hash: _, previous: __, data, ...entry }) => ({
      ...entry,
      data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, ownPart(value, ids)])),
    }));
}

/** Of a list of ids, or of ids with scores, those of the person. */
function ownPart(value: AuditValue, ids: ReadonlySet<string>): AuditValue {
  if (!Array.isArray(value)) return value;
  return value.filter((one) => {
    const id: unknown = Array.isArray(one) ? one[0] : one;
    return typeof id !== 'string' || ids.has(id);
  });
}
