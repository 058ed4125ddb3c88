import type { AnswerSources } from '#answer/score-candidate.js';
import type { Expert } from '#domain/expert.js';
import type { Embedder } from '#embed/embedder.js';
import { facetKeys } from '#retrieve/facet-keys.js';
import { WordWeights } from '#search/lexical/word-weights.js';
import { SearchIndex } from '#search/search-index.js';

/** Indexes experts without a store, again and again, and embeds no passage twice. */
export class ExpertIndexer {
  readonly #embedder: Embedder;
  readonly #weights = WordWeights.ofEnglish();
  readonly #vectors = new Map<string, Float32Array>();

  constructor(embedder: Embedder) {
    this.#embedder = embedder;
  }

  /** Embeds the passages of all these experts at once. */
  async prepare(experts: Iterable<Expert>): Promise<void> {
    await this.#embed([...experts].flatMap(({ passages }) => passages.map(({ text }) => text)));
  }

  /** Experts by the ids under which they are given, and an index of them. */
  async sources(experts: ReadonlyMap<string, Expert>): Promise<AnswerSources> {
    const index = new SearchIndex({ space: this.#embedder.space, weights: this.#weights });
    for (const [id, { passages, profile }] of experts) {
      const vectors = await this.#embed(passages.map(({ text }) => text));
      const indexed = passages.flatMap(({ field, text }, k) => {
        const vector = vectors[k];
        return vector === undefined ? [] : [{ field, text, vector }];
      });
      index.put(id, indexed, facetKeys(profile));
    }
    return { index, expert: (id) => experts.get(id) };
  }

  async #embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const missing = [...new Set(texts)].filter((text) => !this.#vectors.has(text));
    const fresh = missing.length === 0 ? [] : await this.#embedder.embed(missing, 'passage');
    fresh.forEach((vector, k) => {
      this.#vectors.set(missing[k] ?? '', vector);
    });
    return texts.flatMap((text) => this.#vectors.get(text) ?? []);
  }
}
