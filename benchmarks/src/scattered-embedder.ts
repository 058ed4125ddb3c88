import type { Embedder, TextRole, VectorSpace } from '@expertmatch/matcher';
import { seededRandom } from './seeded-random.js';

/** Share of noise in a passage's vector: passages of one kind then lie about .8 apart, as in real profiles. */
const NOISE = 0.5;

/**
 * Embeds queries with the model, and passages by the model's vector of their kind plus noise, so that tens of
 * thousands of passages need no hour. A passage's kind is its text without digits and capitalised names.
 */
export class ScatteredEmbedder implements Embedder {
  readonly space: VectorSpace;
  readonly #model: Embedder;
  readonly #kinds = new Map<string, Float32Array>();

  constructor(model: Embedder) {
    this.#model = model;
    this.space = model.space;
  }

  async embed(texts: readonly string[], role: TextRole): Promise<Float32Array[]> {
    if (role === 'query') return this.#model.embed(texts, role);
    const kinds = texts.map(kindOf);
    const missing = [...new Set(kinds)].filter((kind) => !this.#kinds.has(kind));
    const vectors = await this.#model.embed(missing, role);
    for (const [k, kind] of missing.entries()) {
      this.#kinds.set(kind, vectors[k] ?? new Float32Array(this.space.dimensions));
    }
    return texts.map((text, k) =>
      scattered(this.#kinds.get(kinds[k] ?? '') ?? new Float32Array(this.space.dimensions), text),
    );
  }

  close(): Promise<void> {
    return this.#model.close();
  }
}

/** One of a few hundred: the first words tell the field, which is all that a kind needs. */
function kindOf(text: string): string {
  return text.replace(/\d+/g, '').split(/\s+/).slice(0, 9).join(' ');
}

function scattered(vector: Float32Array, text: string): Float32Array {
  const random = seededRandom(
    [...text].reduce((hash, char) => (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0, 7),
  );
  const scale = (NOISE * Math.sqrt(12)) / Math.sqrt(vector.length);
  const moved = vector.map((value) => value + scale * (random() - 0.5));
  const norm = Math.hypot(...moved);
  return moved.map((value) => value / norm);
}
