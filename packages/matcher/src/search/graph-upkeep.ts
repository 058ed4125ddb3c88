import { TimeSlices } from './time-slices.js';
import type { ExactIndex } from './vector/exact-index.js';
import { HnswIndex } from './vector/hnsw-index.js';
import type { Neighbour } from './vector/vector-index.js';

/** A replaced or deleted point costs as much time as this many new ones. */
const UPDATE_COST = 10;

/** Called between slices of work: passages in the graph so far, of so many. */
export type GraphProgress = (done: number, total: number) => void;

/**
 * Keeps the graph up with the exact index. Changes are only noted, which costs nothing; `settle` carries
 * them out in slices. Until then the passages noted are compared one by one.
 */
export class GraphUpkeep {
  #graph: HnswIndex | undefined;
  readonly #added = new Set<number>();
  readonly #deleted = new Set<number>();
  #settled: Promise<void> = Promise.resolve();
  #isStopped = false;

  /** @param graphFrom passages from which on there is a graph at all */
  constructor(
    private readonly exact: ExactIndex,
    private readonly graphFrom: number,
    graph?: HnswIndex,
  ) {
    this.#graph = graph;
    for (const slot of exact.labels()) if (!graph?.has(slot)) this.#added.add(slot);
  }

  get graph(): HnswIndex | undefined {
    return this.#graph;
  }

  /** Vectors that a graph search can find. */
  get size(): number {
    return this.#graph?.size ?? 0;
  }

  /** Whether the graph has all vectors, or there are too few for one. */
  get isSettled(): boolean {
    if (this.#graph === undefined) return this.exact.size < this.graphFrom;
    return this.#added.size === 0 && this.#deleted.size === 0;
  }

  /** Slots of vectors that are not in the graph, or there with old numbers. */
  get missing(): ReadonlySet<number> {
    return this.#added;
  }

  /** Notes that a slot has a new vector. */
  added(slot: number): void {
    this.#added.add(slot);
    this.#deleted.delete(slot);
  }

  /** Notes that a slot has no vector any more. */
  deleted(slot: number): void {
    this.#added.delete(slot);
    if (this.#graph?.has(slot)) this.#deleted.add(slot);
  }

  /** The slots that a graph search of this breadth keeps; some may be out of date. */
  nearest(query: Float32Array, nodes: number): Neighbour[] {
    return this.#graph?.nearest(query, nodes) ?? [];
  }

  /** Brings the graph up to date, or does away with it when far too few passages are left to need one. */
  settle(onProgress?: GraphProgress): Promise<void> {
    const run = (): Promise<void> => this.#settle(onProgress);
    this.#settled = this.#settled.then(run, run);
    return this.#settled;
  }

  /** Ends what settles, at the next slice, for good. */
  stop(): void {
    this.#isStopped = true;
  }

  async #settle(onProgress?: GraphProgress): Promise<void> {
    if (this.exact.size >= this.graphFrom) await this.#catchUp(onProgress);
    else if (this.#graph !== undefined && this.exact.size < this.graphFrom / 2) this.#restart();
    else if (this.#graph !== undefined) await this.#catchUp(onProgress);
  }

  async #catchUp(onProgress?: GraphProgress): Promise<void> {
    if (this.#graph === undefined || this.#isWorthRestarting(this.#graph)) this.#restart();
    const graph = this.#graph ?? HnswIndex.create(this.exact.dimensions);
    this.#graph = graph;
    graph.reserve(this.exact.size + graph.deleted);
    const slices = new TimeSlices();
    for (const slot of this.#deleted) {
      if (this.#isStopped) return;
      graph.delete(slot);
      this.#deleted.delete(slot);
      await slices.breathe();
    }
    for (const slot of this.#added) {
      if (this.#isStopped) return;
      graph.set(slot, this.exact.vector(slot));
      this.#added.delete(slot);
      if (await slices.breathe()) onProgress?.(graph.size, this.exact.size);
    }
  }

  #isWorthRestarting(graph: HnswIndex): boolean {
    const updates = this.#deleted.size + [...this.#added].filter((slot) => graph.knows(slot)).length;
    return updates * UPDATE_COST > this.exact.size || graph.deleted > this.exact.size;
  }

  #restart(): void {
    this.#graph = undefined;
    this.#deleted.clear();
    for (const slot of this.exact.labels()) this.#added.add(slot);
  }
}
