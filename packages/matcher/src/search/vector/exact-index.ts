import { readFile, writeFile } from 'node:fs/promises';
import { Bitset } from '../bitset.js';
import { TopK } from '../top-k.js';
import type { Neighbour, VectorIndex } from './vector-index.js';
import { VectorMatrix } from './vector-matrix.js';

/**
 * Nearest neighbours by comparing the query with every vector. The reference of the contract, the search of
 * small and strongly filtered sets, and where the ranking reads vectors from. Labels are matrix rows, so they
 * should be dense; a row set free by `delete` is zeroed and waits for its label to be set again.
 */
export class ExactIndex implements VectorIndex {
  readonly #live = new Bitset();
  #size = 0;
  #matrix: VectorMatrix;

  constructor(readonly dimensions: number) {
    this.#matrix = new VectorMatrix(dimensions);
  }

  /**
   * An index over rows as `rows` gave them.
   * @param labels the rows that hold a vector; the others must be zero
   */
  static of(dimensions: number, rows: Float32Array, labels: Iterable<number>): ExactIndex {
    const index = new ExactIndex(dimensions);
    index.#matrix = VectorMatrix.of(dimensions, rows);
    for (const label of labels) {
      index.#live.add(label);
      index.#size++;
    }
    return index;
  }

  get size(): number {
    return this.#size;
  }

  has(label: number): boolean {
    return this.#live.has(label);
  }

  /** The labels that have a vector, in ascending order. */
  labels(): Iterable<number> {
    return this.#live;
  }

  set(label: number, vector: Float32Array): void {
    if (vector.length !== this.dimensions) {
      throw new RangeError(`vector of ${vector.length} numbers in an index of ${this.dimensions}`);
    }
    this.#matrix.set(label, vector);
    if (!this.#live.has(label)) this.#size++;
    this.#live.add(label);
  }

  delete(label: number): void {
    if (!this.#live.has(label)) return;
    this.#matrix.clear(label);
    this.#live.delete(label);
    this.#size--;
  }

  /** The vector of a label, not a copy; zeros once deleted. */
  vector(label: number): Float32Array {
    return this.#matrix.row(label);
  }

  /** Inner product of the query with the vector of a label, [-1, 1] for unit vectors. */
  similarity(query: Float32Array, label: number): number {
    return this.#matrix.dot(label, query);
  }

  search(query: Float32Array, limit: number, allowed?: (label: number) => boolean): Neighbour[] {
    const best = new TopK(limit);
    for (const label of this.#live) {
      if (allowed === undefined || allowed(label)) best.offer(label, this.similarity(query, label));
    }
    return best.sorted().map(({ key, score }) => ({ label: key, similarity: score }));
  }

  /** The rows up to the highest label, in order, as views; rows without a label are zero. */
  rows(): Float32Array[] {
    return this.#matrix.pages();
  }

  async save(file: string): Promise<void> {
    const labels = Uint32Array.from(this.#live);
    await writeFile(file, [Uint32Array.of(labels.length), labels, ...this.rows()]);
  }

  /** Reads what `save` wrote. */
  static async load(file: string, dimensions: number): Promise<ExactIndex> {
    const bytes = await readFile(file);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    const [count = 0] = words;
    const rows = new Float32Array(words.buffer, words.byteOffset + 4 * (count + 1));
    return ExactIndex.of(
      dimensions,
      rows.subarray(0, words.length - count - 1),
      words.subarray(1, count + 1),
    );
  }
}
