import type { PreparedText } from './prepared-text.js';
import type { Vocabulary } from './vocabulary.js';

interface Resolved {
  readonly version: number;
  readonly ids: readonly number[];
  readonly values: readonly number[];
}

/** The tf-idf values of one query at a time, to be looked up by term id. */
export class QueryValues {
  readonly #resolved = new WeakMap<PreparedText, Resolved>();
  #values = new Float64Array(0);
  #loaded: { readonly query: PreparedText; readonly resolved: Resolved } | undefined;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The values of a query by term id, 0 for other terms; lasts until the next call. */
  of(query: PreparedText): Float64Array {
    const { version, size } = this.vocabulary;
    if (this.#loaded?.query === query && this.#loaded.resolved.version === version) return this.#values;
    for (const id of this.#loaded?.resolved.ids ?? []) this.#values[id] = 0;
    if (this.#values.length < size) this.#values = new Float64Array(size * 2);
    const resolved = this.#resolve(query);
    resolved.ids.forEach((id, at) => {
      this.#values[id] = resolved.values[at] ?? 0;
    });
    this.#loaded = { query, resolved };
    return this.#values;
  }

  #resolve(query: PreparedText): Resolved {
    const known = this.#resolved.get(query);
    if (known?.version === this.vocabulary.version) return known;
    const found = query.terms.flatMap(({ term, value }) => {
      const id = this.vocabulary.id(term);
      return id === undefined ? [] : [{ id, value }];
    });
    const resolved = {
      version: this.vocabulary.version,
      ids: found.map(({ id }) => id),
      values: found.map(({ value }) => value),
    };
    this.#resolved.set(query, resolved);
    return resolved;
  }
}
