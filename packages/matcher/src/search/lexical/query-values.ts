import type { PreparedText } from './prepared-text.js';
import type { Vocabulary } from './vocabulary.js';

interface Known {
  readonly version: number;
  /** By term id; NaN where not yet asked for. */
  readonly values: Float64Array;
}

/** What each term of the vocabulary is worth to a query, worked out when it is first met. */
export class QueryValues {
  readonly #known = new WeakMap<PreparedText, Known>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The values that are known for a query by term id, NaN for the others; to be used until the vocabulary changes. */
  of(query: PreparedText): Float64Array {
    const { version, size } = this.vocabulary;
    const known = this.#known.get(query);
    if (known?.version === version) return known.values;
    const values = new Float64Array(size).fill(Number.NaN);
    this.#known.set(query, { version, values });
    return values;
  }
}
