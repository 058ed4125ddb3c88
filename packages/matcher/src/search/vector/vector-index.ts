/** A stored vector and its similarity to the query: the inner product of unit vectors, [-1, 1]. */
export interface Neighbour {
  readonly label: number;
  readonly similarity: number;
}

/**
 * Nearest neighbours by inner product over unit vectors of one dimension.
 * Labels are non-negative integers chosen by the caller.
 */
export interface VectorIndex {
  readonly dimensions: number;
  /** Vectors that a search can return. */
  readonly size: number;
  /** Adds or replaces the vector of a label. */
  set(label: number, vector: Float32Array): void;
  /** Takes a label out; its numbers are not kept in memory or in a saved file. Unknown labels are ignored. */
  delete(label: number): void;
  /** The `limit` most similar, best first, ties by label. `allowed` leaves labels out before the cut. */
  search(query: Float32Array, limit: number, allowed?: (label: number) => boolean): Neighbour[];
  /** Writes the index to `file`. */
  save(file: string): Promise<void>;
}
