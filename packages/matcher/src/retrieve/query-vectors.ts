import type { Embedder } from '../embed/embedder.js';
import { embeddedBrief } from '../profile/embedded-text.js';

/** Texts kept: 1.5 KB each. */
const MAX_TEXTS = 2_000;

/** Vectors of the texts of briefs; the most recently used are kept, since briefs are asked again and again. */
export class QueryVectors {
  readonly #embedder: Embedder;
  readonly #kept = new Map<string, Float32Array>();

  constructor(embedder: Embedder) {
    this.#embedder = embedder;
  }

  /** Unit vectors of the texts, in their order. */
  async of(texts: readonly string[]): Promise<Float32Array[]> {
    const missing = [...new Set(texts)].filter((text) => !this.#kept.has(text));
    const embedded =
      missing.length === 0 ? [] : await this.#embedder.embed(missing.map(embeddedBrief), 'query');
    const fresh = new Map(embedded.map((vector, k) => [missing[k] ?? '', vector]));
    return texts.flatMap((text) => {
      const vector = fresh.get(text) ?? this.#kept.get(text);
      if (vector !== undefined) this.#keep(text, vector);
      return vector ?? [];
    });
  }

  #keep(text: string, vector: Float32Array): void {
    this.#kept.delete(text);
    this.#kept.set(text, vector);
    if (this.#kept.size > MAX_TEXTS) this.#kept.delete(this.#kept.keys().next().value ?? '');
  }
}
