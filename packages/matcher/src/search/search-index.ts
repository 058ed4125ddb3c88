import type { VectorSpace } from '../embed/embedder.js';
import type { Bitset } from './bitset.js';
import { CandidateSearch } from './candidate-search.js';
import { DenseRanking, type Planner } from './dense-ranking.js';
import type { FacetIndex } from './facet-index.js';
import { type GraphProgress, GraphUpkeep } from './graph-upkeep.js';
import type { IndexedPassage } from './indexed-passage.js';
import { type PreparedText, prepareText } from './lexical/prepared-text.js';
import type { WordWeights } from './lexical/word-weights.js';
import { fieldCode } from './passage-field-code.js';
import { emptyParts, type SearchIndexParts } from './search-index-parts.js';
import type { Candidate, SearchQuery } from './search-query.js';

/** Passages from which on a graph is built; below, comparing them all takes 6 ms at most. */
const HNSW_MIN_PASSAGES = 20_000;
/** Share of removed passages from which on `put` and `remove` clean up after them. */
const MAX_REMOVED_SHARE = 0.25;

/** How an index is made. */
export interface SearchIndexOptions {
  readonly space: VectorSpace;
  readonly weights: WordWeights;
  /** Passages from which on a graph is built; default `HNSW_MIN_PASSAGES`. */
  readonly graphFrom?: number;
  /** Chooses between exact and graph search; default by their measured costs. */
  readonly plan?: Planner;
}

/**
 * Finds candidates by meaning and by words, and tells how similar each of their passages is. A view derived
 * from the store: `sequence` says up to which change. Everything it answers, except for the graph's
 * approximation, is independent of the order in which experts came.
 */
export class SearchIndex {
  readonly space: VectorSpace;
  /** The newest change of the store that the index reflects. */
  sequence = 0;
  readonly #parts: SearchIndexParts;
  readonly #weights: WordWeights;
  readonly #upkeep: GraphUpkeep;
  readonly #candidates: CandidateSearch;
  #frozen = false;

  /** @param parts what a snapshot restored; nobody when absent */
  constructor(options: SearchIndexOptions, parts = emptyParts(options.space.dimensions, options.weights)) {
    const { slots, exact, ordinals, graph } = parts;
    this.space = options.space;
    this.#parts = parts;
    this.#weights = options.weights;
    this.#upkeep = new GraphUpkeep(exact, options.graphFrom ?? HNSW_MIN_PASSAGES, graph);
    const dense = new DenseRanking(slots, exact, this.#upkeep, ordinals.byId, options.plan);
    this.#candidates = new CandidateSearch(parts, dense);
  }

  get experts(): number {
    return this.#parts.ordinals.size;
  }

  get passages(): number {
    return this.#parts.slots.live;
  }

  /** Which experts have which facet, by ordinal; to be read only. */
  get facets(): FacetIndex {
    return this.#parts.facets;
  }

  /** Ordinals of all experts; to be read only. */
  get everyone(): Bitset {
    return this.#parts.ordinals.all;
  }

  /** One more than the highest ordinal. */
  get ordinalLimit(): number {
    return this.#parts.ordinals.limit;
  }

  /** The expert of an ordinal in use. */
  expertId(ordinal: number): string {
    return this.#parts.ordinals.id(ordinal);
  }

  /** In no particular order. */
  expertIds(): Iterable<string> {
    return this.#parts.ordinals.ids();
  }

  /** The number that stands for an expert in sets, until the expert is removed; undefined if not indexed. */
  ordinal(expertId: string): number | undefined {
    return this.#parts.ordinals.get(expertId);
  }

  /** Adds an expert, or replaces all that is known of one. Takes about 1 ms; the graph follows at `settle`. */
  put(expertId: string, passages: readonly IndexedPassage[], facets: Iterable<string> = []): void {
    this.#assertThawed();
    for (const { vector } of passages) this.#assertInSpace(vector);
    this.#clear(expertId);
    const { ordinals, slots, terms, exact } = this.#parts;
    const ordinal = ordinals.intern(expertId);
    const fields = passages.map(({ field }) => fieldCode(field));
    const { first } = slots.allocate(ordinal, fields);
    passages.forEach(({ vector }, at) => {
      exact.set(first + at, vector);
      this.#upkeep.added(first + at);
    });
    const texts = passages.map(({ text }) => text);
    terms.add(ordinal, texts);
    this.#parts.facets.set(ordinal, facets);
    this.#compactIfWorth();
  }

  /** Takes an expert out. False when it was not there. */
  remove(expertId: string): boolean {
    this.#assertThawed();
    const known = this.#clear(expertId);
    this.#parts.ordinals.delete(expertId);
    this.#compactIfWorth();
    return known;
  }

  /**
   * Brings the graph up with all changes, in slices of 10 ms between which the event loop runs. Without it
   * answers are as good but take longer, and the graph keeps the numbers of removed vectors in memory.
   */
  settle(onProgress?: GraphProgress): Promise<void> {
    return this.#upkeep.settle(onProgress);
  }

  /** Whether the graph is up with all changes, or none is needed. */
  get isSettled(): boolean {
    return this.#upkeep.isSettled;
  }

  /** Ends what settles; the index is not used any more. */
  close(): void {
    this.#upkeep.stop();
  }

  /** Takes a text apart, for `search` and `lexicalSimilarities`. */
  prepare(text: string): PreparedText {
    return prepareText(text, this.#weights);
  }

  /**
   * The experts who may match, by reciprocal rank fusion of a ranking by each vector and one by the words
   * (BM25F), best first, ties by expert id. `allowed` leaves experts out before any cut.
   */
  search(query: SearchQuery): Candidate[] {
    for (const vector of query.vectors) this.#assertInSpace(vector);
    return this.#candidates.run(query);
  }

  /** Similarity of each passage of an expert to a vector, [-1, 1], in the order of `put`; none if not indexed. */
  similarities(expertId: string, vector: Float32Array): number[] {
    const ordinal = this.ordinal(expertId);
    if (ordinal === undefined) return [];
    const { first, count } = this.#parts.slots.of(ordinal);
    const similarities: number[] = [];
    for (let slot = first; slot < first + count; slot++)
      similarities.push(this.#parts.exact.similarity(vector, slot));
    return similarities;
  }

  /** tf-idf cosine of each passage of an expert with a text, [0, 1], in the order of `put`; corpus-free. */
  lexicalSimilarities(expertId: string, text: PreparedText): number[] {
    const ordinal = this.ordinal(expertId);
    return ordinal === undefined ? [] : this.#parts.terms.similarities(ordinal, text);
  }

  /** Vectors of an expert's passages in the order of `put`: views that last until the next change. */
  vectors(expertId: string): Float32Array[] {
    return this.#slotsOf(expertId).map((slot) => this.#parts.exact.vector(slot));
  }

  /**
   * Runs `work` on the parts of an index that is settled and rid of everything removed. Until it is done `put`
   * and `remove` throw, while searches go on.
   */
  async whileFrozen<T>(work: (parts: SearchIndexParts) => Promise<T>): Promise<T> {
    this.#assertThawed();
    this.#frozen = true;
    try {
      await this.settle();
      if (this.#parts.slots.released > 0) this.#compact();
      const { graph: _, ...parts } = this.#parts;
      const graph = this.#upkeep.graph;
      return await work({ ...parts, ...(graph === undefined ? {} : { graph }) });
    } finally {
      this.#frozen = false;
    }
  }

  #slotsOf(expertId: string): number[] {
    const ordinal = this.ordinal(expertId);
    if (ordinal === undefined) return [];
    const { first, count } = this.#parts.slots.of(ordinal);
    return Array.from({ length: count }, (_, at) => first + at);
  }

  #clear(expertId: string): boolean {
    const ordinal = this.ordinal(expertId);
    if (ordinal === undefined) return false;
    this.#parts.terms.remove(ordinal);
    for (const slot of this.#slotsOf(expertId)) {
      this.#parts.exact.delete(slot);
      this.#upkeep.deleted(slot);
    }
    this.#parts.slots.release(ordinal);
    this.#parts.facets.clear(ordinal);
    return true;
  }

  #compactIfWorth(): void {
    const { released, live } = this.#parts.slots;
    if (released > MAX_REMOVED_SHARE * (live + released)) this.#compact();
  }

  #compact(): void {
    this.#parts.terms.compact();
    this.#parts.slots.reclaim();
  }

  #assertInSpace(vector: Float32Array): void {
    if (vector.length === this.space.dimensions) return;
    throw new RangeError(`vector of ${vector.length} numbers in an index of ${this.space.dimensions}`);
  }

  #assertThawed(): void {
    if (this.#frozen)
      throw new Error('the search index is being saved; wait for the save before changing it');
  }
}
