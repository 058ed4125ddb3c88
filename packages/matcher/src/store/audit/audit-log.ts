import type { AuditAction, AuditEntry, AuditEvent } from '../../domain/audit-entry.js';
import type { AuditVerdict } from './verify-chain.js';

/** The newest entry of an audit. */
export interface AuditHead {
  /** 0 when there is no entry. */
  readonly sequence: number;
  /** 64 zeros when there is no entry. Kept elsewhere, it proves later that none was taken off the end. */
  readonly hash: string;
}

/** Which entries are wanted. */
export interface ListAuditOptions {
  /** Only entries after this sequence; the cursor of the next page is that of the last entry. Default 0. */
  readonly after?: number;
  /** At most so many; all unless told. */
  readonly limit?: number;
  /** Only entries with this id, be it as subject or in the data. */
  readonly about?: string;
  readonly action?: AuditAction;
  /** Whether the newest comes first; `after` then means entries before that sequence. Default false. */
  readonly newestFirst?: boolean;
}

/** What is to be proved. */
export interface VerifyAuditOptions {
  /** Only the entries after this sequence, that one's hash taken for true; default: all. */
  readonly after?: number;
  /** The hash of some entry, as kept elsewhere: that entry must be there. */
  readonly head?: string;
}

/**
 * The audit of a data directory: entries that nobody changes, each with the hash of the one before, so that a changed,
 * deleted, moved or inserted one is found. Who rewrites all entries from one on, or takes some off the end, is found by a head that was
 * kept elsewhere. Several processes may write. Nothing in it is personal data, so that it stays whole when a person is erased.
 */
export interface AuditLog {
  /**
   * Notes an event: as a part of the transaction in which it is called, else on the disk when it returns.
   * Errors: `store_busy`, `disk_full`, `data_dir_unusable`.
   */
  append(event: AuditEvent): AuditEntry;
  /**
   * `append` without the wait for the disk, for what changes nothing: it outlives the process at once, a power cut only
   * after the next write of another kind or a second or so.
   */
  appendQuickly(event: AuditEvent): AuditEntry;
  /** `appendQuickly` that leaves the event loop its turns while another process writes. */
  appendPatiently(event: AuditEvent): Promise<AuditEntry>;
  /** In order of sequence; read in pages. */
  list(options?: ListAuditOptions): Iterable<AuditEntry>;
  /** What was done to any of some experts, the newest first; rankings are not among it. At most `limit` entries. */
  doneTo(expertIds: readonly string[], limit: number): AuditEntry[];
  /** Whether the entries are those that were written, in their order. */
  verify(options?: VerifyAuditOptions): AuditVerdict;
  head(): AuditHead;
}
