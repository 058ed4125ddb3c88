import { contentHash } from '../../ingest/content-hash.js';
import type { AuditHead } from './audit-log.js';

/** An entry as it is stored. */
export interface AuditRow {
  readonly sequence: number;
  /** Canonical JSON. */
  readonly entry: string;
  readonly hash: string;
}

/** Whether an audit holds; if not, at which entry it breaks and why: a clause that goes after "entry 7". */
export type AuditVerdict =
  | { readonly sound: true; readonly entries: number; readonly head: AuditHead }
  | {
      readonly sound: false;
      readonly entries: number;
      readonly sequence: number;
      readonly reason: string;
    };

/**
 * Follows a chain from one entry on.
 * @param from the entry before the first row
 * @param kept the hash of an entry that must be `from` or among the rows
 */
export function verifyChain(rows: Iterable<AuditRow>, from: AuditHead, kept?: string): AuditVerdict {
  let last = from;
  let entries = 0;
  let isKeptFound = kept === undefined || kept === from.hash;
  for (const row of rows) {
    const reason = flawOf(row, last);
    if (reason !== undefined) return { sound: false, entries, sequence: last.sequence + 1, reason };
    entries += 1;
    last = row;
    isKeptFound ||= row.hash === kept;
  }
  const head = { sequence: last.sequence, hash: last.hash };
  if (isKeptFound) return { sound: true, entries, head };
  const reason = `was the last, and no entry has the hash ${kept}: entries were taken off the end or rewritten`;
  return { sound: false, entries, sequence: last.sequence, reason };
}

function flawOf({ sequence, entry, hash }: AuditRow, last: AuditHead): string | undefined {
  if (sequence !== last.sequence + 1) return `is missing: the next is ${sequence}`;
  if (contentHash(entry) !== hash) return 'was changed: it does not have its hash';
  const said = parse(entry);
  if (said?.sequence !== sequence) return 'was moved: it says that it is another';
  if (said.previous !== last.hash) return 'does not follow the one before it, which was changed';
  return undefined;
}

function parse(entry: string): { readonly sequence?: unknown; readonly previous?: unknown } | undefined {
  try {
    return JSON.parse(entry) ?? undefined;
  } catch {
    return undefined;
  }
}
