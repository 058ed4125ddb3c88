import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '#embed/embedder.js';

const TEXTS = [
  'wound care physician',
  'Board-certified in undersea and hyperbaric medicine, with ten years of outpatient wound care.',
  'contract lawyer',
  '',
  'Übersetzerin für Zulassungsunterlagen — 中文 and emoji 🩺 too',
  'contract lawyer',
  'Drafts and negotiates commercial agreements. '.repeat(12),
  'nurse practitioner',
];

/** What every `Embedder` must hold to. `open` is called once. */
export function embedderContract(name: string, open: () => Promise<Embedder>): void {
  describe(`${name} as an Embedder`, () => {
    let embedder: Embedder;
    let vectors: Float32Array[];

    beforeAll(async () => {
      embedder = await open();
      vectors = await embedder.embed(TEXTS, 'passage');
    });
    afterAll(() => embedder.close());

    it('names the space of its vectors', () => {
      expect(embedder.space.model).not.toBe('');
      expect(embedder.space.dimensions).toBeGreaterThan(0);
    });

    it('gives one vector for each text, of the dimensions of its space', () => {
      expect(vectors.map((vector) => vector.length)).toEqual(TEXTS.map(() => embedder.space.dimensions));
    });

    it('gives vectors of length 1, for the empty text too', () => {
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
    });

    it('gives no vectors for no texts', async () => {
      expect(await embedder.embed([], 'query')).toEqual([]);
    });

    it('gives a text the same vector bit for bit alone and in a batch', async () => {
      for (const [index, text] of TEXTS.entries()) {
        expect(await embedder.embed([text], 'passage')).toEqual([vectors[index]]);
      }
    });

    it('gives a text the same vector bit for bit in any order', async () => {
      const reversed = await embedder.embed(TEXTS.toReversed(), 'passage');
      expect(reversed.toReversed()).toEqual(vectors);
    });

    it('gives a text the same vector bit for bit while other calls run', async () => {
      const calls = TEXTS.map((text) => embedder.embed([text, 'another text'], 'passage'));
      const together = await Promise.all(calls);
      expect(together.map(([vector]) => vector)).toEqual(vectors);
    });

    it('knows the language of a text to a degree within [0, 1], if it tells', () => {
      for (const text of TEXTS) {
        const familiarity = embedder.familiarity?.(text) ?? 1;
        expect(familiarity).toBeGreaterThanOrEqual(0);
        expect(familiarity).toBeLessThanOrEqual(1);
        expect(embedder.familiarity?.(text) ?? 1).toBe(familiarity);
      }
    });

    it('puts texts of like meaning nearer than others', () => {
      const [physician, hyperbaric, lawyer] = vectors.map((vector) => [...vector]);
      expect(cosine(physician, hyperbaric)).toBeGreaterThan(cosine(physician, lawyer));
    });
  });
}

/** The cosine of two unit vectors. */
export function cosine(a: ArrayLike<number> = [], b: ArrayLike<number> = []): number {
  return Array.from(a).reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
