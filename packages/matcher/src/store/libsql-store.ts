import type { Expert, Source } from '../domain/expert.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import type { VectorSpace } from '../embed/embedder.js';
import { changesAfter, lastSequence } from './change-log.js';
import type {
  Change,
  ExpertStore,
  ExpertSummary,
  ListOptions,
  StoredPassage,
  StoreStats,
} from './expert-store.js';
import { requireMask } from './mask-setting.js';
import { putExpert, putSource } from './put-expert.js';
import { readExpert, readExperts, readSummaries } from './read-experts.js';
import { PassageReader } from './read-passages.js';
import { removeExpert } from './remove-expert.js';
import { findVector, type VectorOf } from './shared-vectors.js';
import { sourcePlace } from './source-place.js';
import type { SqlConnection } from './sql-connection.js';
import { type StorePlace, vectorGone } from './store-error.js';

/** How long a removal waits for readers to end before it leaves the emptying of the log to the next, in ms. */
const EMPTY_LOG_WAIT_MS = 1_000;

/** The store in one SQLite file. Made by `openStore`. */
export class LibsqlStore implements ExpertStore {
  readonly #passages: PassageReader;

  constructor(
    private readonly connection: SqlConnection,
    private readonly place: StorePlace,
    readonly space: VectorSpace,
    readonly mask: MaskPolicy,
  ) {
    this.#passages = new PassageReader(connection, place.dir, space);
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
    if (experts.length === 0) return;
    this.connection.transaction(() => {
      requireMask(this.connection, this.place.dir, this.mask);
      for (const expert of experts) putExpert(this.connection, expert, this.#vectorFrom(expert.id, vectors));
    });
  }

  addSource(expertId: string, source: Source): void {
    this.connection.transaction(() => {
      const sql = 'SELECT content_hash AS contentHash FROM experts WHERE id = ?';
      const stored = this.connection.get<{ contentHash: string }>(sql, expertId);
      if (stored === undefined) {
        const message = `No expert has the id ${expertId}; it may have been removed meanwhile.`;
        throw new ExpertMatchError('expert_not_found', { expertId }, message);
      }
      putSource(this.connection, expertId, source, stored.contentHash);
    });
  }

  remove(expertId: string): boolean {
    const removed = this.connection.transaction(() => removeExpert(this.connection, expertId));
    if (removed) this.connection.emptyLog(Math.min(EMPTY_LOG_WAIT_MS, this.place.busyTimeoutMs));
    return removed;
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
      SELECT id, 0 AS place FROM experts WHERE content_hash = ?1
      UNION ALL SELECT expert_id, 1 FROM sources WHERE content_hash = ?1
      ORDER BY 2, 1 LIMIT 1`;
    return this.connection.get<{ id: string }>(sql, contentHash)?.id;
  }

  findBySource(source: Source): { readonly expertId: string; readonly contentHash: string } | undefined {
    const sql = 'SELECT expert_id, content_hash FROM sources WHERE place = ? ORDER BY id DESC LIMIT 1';
    const row = this.connection.get<{ expert_id: string; content_hash: string }>(sql, sourcePlace(source));
    return row && { expertId: row.expert_id, contentHash: row.content_hash };
  }

  missingVectors(texts: readonly string[]): string[] {
    return [...new Set(texts)].filter((text) => findVector(this.connection, text) === undefined);
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

  #vectorFrom(expertId: string, vectors: ReadonlyMap<string, Float32Array>): VectorOf {
    return (text) => {
      const vector = vectors.get(text);
      if (vector === undefined) throw vectorGone(this.place.dir, expertId);
      if (vector.length === this.space.dimensions) return vector;
      throw new RangeError(`expected ${this.space.dimensions} dimensions, got a vector of ${vector.length}`);
    };
  }
}
