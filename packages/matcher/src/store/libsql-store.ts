import type { Expert, Source } from '../domain/expert.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import type { VectorSpace } from '../embed/embedder.js';
import type { MergeReason } from '../linkage/merge-reason.js';
import { LibsqlAuditLog } from './audit/libsql-audit-log.js';
import { changesAfter, lastSequence } from './change-log.js';
import { type Duplicate, noteDistinct, noteUnsettled, unsureDuplicates } from './duplicate-rows.js';
import { LibsqlRetentionLog } from './erasure/retention-log.js';
import { scrub } from './erasure/scrub.js';
import { isScrubDue, noteScrubDone, noteScrubDue } from './erasure/scrub-due.js';
import type {
  Change,
  ExpertStore,
  ExpertSummary,
  ListOptions,
  StoredPassage,
  StoreStats,
} from './expert-store.js';
import { LibsqlImportLog } from './libsql-import-log.js';
import { type LinkOutcome, linkRecord } from './link-record.js';
import { type ListedMerge, type ListMergesOptions, listMerges } from './list-merges.js';
import { requireMask } from './mask-setting.js';
import { type Merge, mergeExperts } from './merge-experts.js';
import { LibsqlOfferLog } from './offers/libsql-offer-log.js';
import { putExpert, putSource } from './put-expert.js';
import { readExpert, readExperts, readSummaries } from './read-experts.js';
import { PassageReader } from './read-passages.js';
import { expertIdOf, recordHashOf, recordIdsOf } from './record-rows.js';
import { removeExpert } from './remove-expert.js';
import { findVectors, type VectorOf } from './shared-vectors.js';
import { sourcePlace } from './source-place.js';
import type { SqlConnection } from './sql-connection.js';
import { expertGone, type StorePlace, vectorGone } from './store-error.js';
import { mergesOf, unmergeExpert } from './unmerge-expert.js';

/** How long a scrub waits for readers to end before it leaves the emptying of the log to the next, in ms. */
const EMPTY_LOG_WAIT_MS = 1_000;

/** The store in one SQLite file. Made by `openStore`. */
export class LibsqlStore implements ExpertStore {
  readonly imports: LibsqlImportLog;
  readonly audit: LibsqlAuditLog;
  readonly retention: LibsqlRetentionLog;
  readonly offers: LibsqlOfferLog;
  readonly #passages: PassageReader;

  constructor(
    private readonly connection: SqlConnection,
    private readonly place: StorePlace,
    readonly space: VectorSpace,
    readonly mask: MaskPolicy,
  ) {
    this.audit = new LibsqlAuditLog(connection);
    this.retention = new LibsqlRetentionLog(connection);
    this.offers = new LibsqlOfferLog(connection);
    this.imports = new LibsqlImportLog(connection, this.audit);
    this.#passages = new PassageReader(connection, place.dir, space);
  }

  together<T>(work: () => T): T {
    return this.connection.transaction(work);
  }

  togetherSoon<T>(work: () => T): T {
    return this.connection.quickTransaction(work);
  }

  sequence(): number {
    return lastSequence(this.connection);
  }

  changesSince(sequence: number): Change[] {
    return changesAfter(this.connection, sequence);
  }

  put(expert: Expert, vectors: ReadonlyMap<string, Float32Array>): void {
    this.putAll([expert], vectors);
  }

  putAll(experts: readonly Expert[], vectors: ReadonlyMap<string, Float32Array>): void {
    if (experts.length > 0) this.connection.transaction(() => this.#putAll(experts, vectors));
  }

  putLinked(experts: readonly Expert[], vectors: ReadonlyMap<string, Float32Array>): LinkOutcome[] {
    if (experts.length === 0) return [];
    return this.connection.transaction(() => {
      requireMask(this.connection, this.place.dir, this.mask);
      return experts.map((expert) => {
        const record = putExpert(this.connection, expert, this.#vectorFrom(expert.id, vectors));
        return linkRecord(this.connection, this.place.dir, record);
      });
    });
  }

  addSource(expertId: string, source: Source): void {
    this.connection.transaction(() => {
      const contentHash = recordHashOf(this.connection, expertId);
      if (contentHash === undefined) throw expertGone(expertId);
      putSource(this.connection, expertId, source, contentHash);
    });
  }

  remove(expertId: string): boolean {
    return this.connection.transaction(() => {
      const removed = removeExpert(this.connection, expertId);
      if (removed) noteScrubDue(this.connection);
      return removed;
    });
  }

  get isScrubDue(): boolean {
    return this.connection.isOpen && isScrubDue(this.connection);
  }

  async scrub(): Promise<boolean> {
    const isEmptied = await scrub(this.connection, Math.min(EMPTY_LOG_WAIT_MS, this.place.busyTimeoutMs));
    if (isEmptied) noteScrubDone(this.connection);
    return isEmptied;
  }

  recordIds(expertId: string): string[] {
    return recordIdsOf(this.connection, expertId);
  }

  merge(keptId: string, joinedId: string, reason: MergeReason): boolean {
    return this.connection.transaction(() => {
      const [kept, joined] = [this.#expertIdOf(keptId), this.#expertIdOf(joinedId)];
      if (kept === joined) return false;
      mergeExperts(this.connection, this.place.dir, { keptId: kept, joinedId: joined, reason });
      return true;
    });
  }

  unmerge(expertId: string): Merge | undefined {
    return this.connection.transaction(() =>
      unmergeExpert(this.connection, this.#expertIdOf(expertId), expertId),
    );
  }

  duplicates(): Duplicate[] {
    return unsureDuplicates(this.connection);
  }

  tellApart(expertId: string, otherId: string): void {
    this.connection.transaction(() => {
      const [a, b] = [this.#expertIdOf(expertId), this.#expertIdOf(otherId)];
      if (a === b) return;
      noteDistinct(this.connection, recordIdsOf(this.connection, a), recordIdsOf(this.connection, b));
    });
  }

  unsettle(expertId: string, otherId: string): boolean {
    return this.connection.transaction(() => {
      const [a, b] = [this.#expertIdOf(expertId), this.#expertIdOf(otherId)];
      noteUnsettled(this.connection, recordIdsOf(this.connection, a), recordIdsOf(this.connection, b));
      return a !== b;
    });
  }

  merges(expertId: string): Merge[] {
    return mergesOf(this.connection, this.#expertIdOf(expertId));
  }

  listMerges(options: ListMergesOptions = {}): ListedMerge[] {
    return listMerges(this.connection, options);
  }

  get(expertId: string): Expert | undefined {
    return readExpert(this.connection, this.place.dir, expertId);
  }

  ids(): string[] {
    return this.connection.all<{ id: string }>('SELECT id FROM experts ORDER BY id').map(({ id }) => id);
  }

  list({ limit = -1, afterId = '' }: ListOptions = {}): ExpertSummary[] {
    return readSummaries(this.connection, this.place.dir, { limit, afterId });
  }

  iterateExperts(): Iterable<Expert> {
    return readExperts(this.connection, this.place.dir);
  }

  findByContentHash(contentHash: string): string | undefined {
    const sql = `
      SELECT id, 0 AS place FROM experts WHERE content_hash = ?1 AND parts IS NULL
      UNION ALL SELECT record_id, 1 FROM sources WHERE content_hash = ?1
      ORDER BY 2, 1 LIMIT 1`;
    return this.connection.get<{ id: string }>(sql, contentHash)?.id;
  }

  findBySource(source: Source): { readonly expertId: string; readonly contentHash: string } | undefined {
    const sql = 'SELECT record_id, content_hash FROM sources WHERE place = ? ORDER BY id DESC LIMIT 1';
    const row = this.connection.get<{ record_id: string; content_hash: string }>(sql, sourcePlace(source));
    return row && { expertId: row.record_id, contentHash: row.content_hash };
  }

  missingVectors(texts: readonly string[]): string[] {
    const distinct = [...new Set(texts)];
    const stored = findVectors(this.connection, distinct);
    return distinct.filter((text) => !stored.has(text));
  }

  vectors(expertId: string): Float32Array[] {
    return this.#passages.of(expertId).map(({ vector }) => vector);
  }

  passages(expertId?: string): Iterable<StoredPassage> {
    return expertId === undefined ? this.#passages.all() : this.#passages.of(expertId);
  }

  stats(): StoreStats {
    const sql = `
      SELECT (SELECT count(*) FROM experts) AS experts, (SELECT count(*) FROM passages) AS passages,
        (SELECT count(*) FROM vectors) AS vectors`;
    const [counts] = this.connection.all<StoreStats>(sql);
    return counts ?? { experts: 0, passages: 0, vectors: 0 };
  }

  /** Empties the log as well, so that what a removal could not take out of it does not outlast the process. */
  close(): void {
    if (!this.connection.isOpen) return;
    this.connection.emptyLog(0);
    this.connection.close();
  }

  #putAll(experts: readonly Expert[], vectors: ReadonlyMap<string, Float32Array>): void {
    requireMask(this.connection, this.place.dir, this.mask);
    for (const expert of experts) putExpert(this.connection, expert, this.#vectorFrom(expert.id, vectors));
  }

  #expertIdOf(recordId: string): string {
    const expertId = expertIdOf(this.connection, recordId);
    if (expertId === undefined) throw expertGone(recordId);
    return expertId;
  }

  #vectorFrom(expertId: string, vectors: ReadonlyMap<string, Float32Array>): VectorOf {
    return (text) => {
      const vector = vectors.get(text);
      if (vector === undefined) throw vectorGone(this.place.dir, expertId);
      if (vector.length === this.space.dimensions) return vector;
      throw new RangeError(`expected ${this.space.dimensions} dimensions, got a vector of ${vector.length}`);
    };
  }
}
