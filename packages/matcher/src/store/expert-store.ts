import type { Expert, Source } from '../domain/expert.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import type { PassageField } from '../domain/passage.js';
import type { VectorSpace } from '../embed/embedder.js';
import type { MergeReason } from '../linkage/merge-reason.js';
import type { AuditLog } from './audit/audit-log.js';
import type { Duplicate } from './duplicate-rows.js';
import type { RetentionLog } from './erasure/retention-log.js';
import type { ImportLog } from './import-log.js';
import type { LinkOutcome } from './link-record.js';
import type { ListedMerge, ListMergesOptions } from './list-merges.js';
import type { Merge } from './merge-experts.js';
import type { OfferLog } from './offers/offer-log.js';

/** One entry of the change log: the newest change of an expert. */
export interface Change {
  /** Grows by at least 1 with each change; never used twice. */
  readonly sequence: number;
  readonly expertId: string;
  readonly kind: 'put' | 'remove';
}

/** The log of changes. */
export interface ChangeLog {
  /** Sequence of the newest change; 0 when there is none. */
  sequence(): number;
  /** Changes after `sequence`, oldest first, one for each expert (its newest). */
  changesSince(sequence: number): Change[];
}

/** A line of `list`. */
export interface ExpertSummary {
  readonly id: string;
  readonly headline?: string;
  readonly sources: readonly Source[];
}

/** Which part of `list` is wanted. */
export interface ListOptions {
  /** At most so many; all unless told. */
  readonly limit?: number;
  /** Only ids greater than this. */
  readonly afterId?: string;
}

/** A passage as an index needs it. */
export interface StoredPassage {
  readonly expertId: string;
  readonly field: PassageField;
  readonly text: string;
  /** `space.dimensions` numbers; the caller's own copy. */
  readonly vector: Float32Array;
}

/** How much a store holds; passages of equal text share a vector. */
export interface StoreStats {
  readonly experts: number;
  readonly passages: number;
  readonly vectors: number;
}

/**
 * The truth: experts, their passages and vectors, and the log of changes. Every method that writes is one
 * transaction: after it returns its effect survives a crash; before, nothing of it is visible.
 * Errors: `store_busy` when another writer holds on too long, `disk_full`, `data_dir_unusable`.
 */
export interface ExpertStore extends ChangeLog {
  readonly space: VectorSpace;
  /** What is withheld of all its experts. */
  readonly mask: MaskPolicy;
  /** The imports into it. */
  readonly imports: ImportLog;
  /** Who did what to it. */
  readonly audit: AuditLog;
  /** How long people and imports have been held. */
  readonly retention: RetentionLog;
  /** Tasks whose places are held out, and to whom. */
  readonly offers: OfferLog;
  /** Several writes as one transaction, all or none. */
  together<T>(work: () => T): T;
  /**
   * `together`, but the disk is not waited for: what is written outlives the process, and a power cut once a later
   * write has waited. For steps of work that is acknowledged at its end.
   */
  togetherSoon<T>(work: () => T): T;
  /**
   * Stores an expert and logs the change; an expert of the same id is replaced, its sources kept and joined
   * with the new ones. Where the expert of that id was merged into another, its record there is replaced, and the
   * other composed again. `vectors` maps passage text to its vector and must cover every passage that
   * `missingVectors` named; a vector that is stored already is kept as it is.
   * @throws ExpertMatchError `store_busy` when a vector is in neither place, as when another process removed
   * meanwhile the only other expert who shared it: ask `missingVectors` again and put again
   * @throws ExpertMatchError `data_dir_incompatible` when another process changed `mask` meanwhile
   * @throws RangeError when a vector is not of the space's dimensions
   */
  put(expert: Expert, vectors: ReadonlyMap<string, Float32Array>): void;
  /** `put` for several experts as one transaction, all or none: one wait for the disk instead of one for each. */
  putAll(experts: readonly Expert[], vectors: ReadonlyMap<string, Float32Array>): void;
  /**
   * `putAll`, and each record is linked in turn: it is merged with the experts who are the same person, and those who may be
   * are noted for `duplicates`; see `resolveRecord`. All one transaction.
   */
  putLinked(experts: readonly Expert[], vectors: ReadonlyMap<string, Float32Array>): LinkOutcome[];
  /**
   * Notes one more place where a stored record was found. Not a change of the expert.
   * @throws ExpertMatchError `expert_not_found`
   */
  addSource(expertId: string, source: Source): void;
  /**
   * Takes an expert out, with all records, passages, vectors nobody else uses, sources, and what imports noted of the
   * person. Bytes may be left in the files until `scrub`. False when unknown.
   */
  remove(expertId: string): boolean;
  /**
   * Overwrites what deleted and replaced rows left behind in the files, in slices between which others can write.
   * @returns false when another process read for so long that its log could not be emptied
   */
  scrub(): Promise<boolean>;
  /** Whether somebody was removed since the last `scrub`. */
  readonly isScrubDue: boolean;
  /** The ids of the records that an expert is composed of, the one read last first; none when unknown. */
  recordIds(expertId: string): string[];
  /**
   * The expert, sources in order of file, row and external id. The id of one who was merged into another gives the
   * other, here and wherever one id is asked for.
   */
  get(expertId: string): Expert | undefined;
  /**
   * Takes two experts for one person: the records of both make up the first, as `composeRecords` says, and the second
   * is no more.
   * @throws ExpertMatchError `expert_not_found`
   * @returns false when they are one already
   */
  merge(keptId: string, joinedId: string, reason: MergeReason): boolean;
  /**
   * Undoes one merge: of an expert's own id the newest into it, of one that was merged into another that merge.
   * Both are again what they were, but for what was read since, and are told apart from then on.
   * @throws ExpertMatchError `expert_not_found`
   * @returns undefined when there is none to undo
   */
  unmerge(expertId: string): Merge | undefined;
  /** The merges that an expert came about by, oldest first. */
  merges(expertId: string): Merge[];
  /** All merges that were not undone, the newest first. */
  listMerges(options?: ListMergesOptions): ListedMerge[];
  /** Experts who may be one person and whom nobody has told apart, the most likely first. */
  duplicates(): Duplicate[];
  /**
   * Notes that two experts are two people: they are no duplicates, and no import merges them.
   * @throws ExpertMatchError `expert_not_found`
   */
  tellApart(expertId: string, otherId: string): void;
  /**
   * Takes back that two experts were told apart: they are duplicates again where an import was unsure of them.
   * @throws ExpertMatchError `expert_not_found`
   * @returns false when they are one
   */
  unsettle(expertId: string, otherId: string): boolean;
  /** Ids in ascending order. */
  ids(): string[];
  /** In ascending order of id. */
  list(options?: ListOptions): ExpertSummary[];
  /**
   * Every expert in ascending order of id. Read in pages: an expert is of one moment, two experts need not be.
   * Writing and stopping half-way are fine.
   */
  iterateExperts(): Iterable<Expert>;
  /** The id under which a record with this hash was put, as an expert's content or earlier. */
  findByContentHash(contentHash: string): string | undefined;
  /** The id under which was put what was last read from this place: a file, a row of it, or an external id in it. */
  findBySource(source: Source): { readonly expertId: string; readonly contentHash: string } | undefined;
  /** Of these passage texts, the ones with no stored vector, without repetition. */
  missingVectors(texts: readonly string[]): string[];
  /** Vectors of an expert's passages, in their order. */
  vectors(expertId: string): Float32Array[];
  /**
   * Passages with their vectors, by expert id, then in their order: of one expert, or of all, and then in pages
   * as `iterateExperts`. An index that is built from them takes `sequence()` first and catches up from there.
   */
  passages(expertId?: string): Iterable<StoredPassage>;
  stats(): StoreStats;
  /** Closing twice is fine; no other method may be called after it. */
  close(): void;
}
