import type { Embedder } from '../embed/embedder.js';
import { embeddedBrief } from '../profile/embedded-text.js';

/** A text of a brief as the model takes it. */
export interface EmbeddedQuery {
  /** Unit vector. */
  readonly vector: Float32Array;
  /** How well the model knows the language of the text, [0, 1]. */
  readonly familiarity: number;
}

/** Texts kept: 1.5 KB each. */
const MAX_TEXTS = 2_000;

/** The texts of briefs, embedded; the most recently used are kept, since briefs are asked again and again. */
export class QueryVectors {
  readonly #embedder: Embedder;
  readonly #kept = new Map<string, EmbeddedQuery>();

  constructor(embedder: Embedder) {
    this.#embedder = embedder;
  }

  /** The texts embedded, in their order. */
  async of(texts: readonly string[]): Promise<EmbeddedQuery[]> {
    const missing = [...new Set(texts)].filter((text) => !this.#kept.has(text));
    const fresh = new Map(missing.length === 0 ? [] : await this.#embed(missing));
    return texts.flatMap((text) => {
      const query = fresh.get(text) ?? this.#kept.get(text);
      if (query !== undefined) this.#keep(text, query);
      return query ?? [];
    });
  }

  async #embed(texts: readonly string[]): Promise<(readonly [string, EmbeddedQuery])[]> {
    const embedded = texts.map(embeddedBrief);
    const vectors = await this.#embedder.embed(embedded, 'query');
    return vectors.map((vector, k) => {
      const familiarity = this.#embedder.familiarity?.(embedded[k] ?? '') ?? 1;
      return [texts[k] ?? '', { vector, familiarity }];
    });
  }

  #keep(text: string, query: EmbeddedQuery): void {
    this.#kept.delete(text);
    this.#kept.set(text, query);
    if (this.#kept.size > MAX_TEXTS) this.#kept.delete(this.#kept.keys().next().value ?? '');
  }
}
