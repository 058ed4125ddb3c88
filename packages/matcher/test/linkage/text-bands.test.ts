import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textBands } from '#linkage/text-bands.js';

const text = (words: readonly number[]) => words.map((word) => `word${word}`).join(' ');
const common = (a: readonly string[], b: readonly string[]) => a.filter((band) => b.includes(band)).length;

it('gives texts bands in common as they are alike', () => {
  const random = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 200, maxLength: 300 });
  fc.assert(
    fc.property(random, random, (words, others) => {
      const bands = textBands([text(words)]);
      expect(bands).toHaveLength(6);
      expect(textBands([text(words.slice(0, 90)), text(words.slice(90))])).toEqual(bands);
      expect(common(bands, textBands([text(others)]))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50, seed: 1 },
  );
  const words = Array.from({ length: 300 }, (_, k) => (k * k * 7_919) % 5_003);
  expect(common(textBands([text(words)]), textBands([text([...words, 1, 2, 3])]))).toBeGreaterThanOrEqual(3);
});

it('has none for short texts', () => {
  expect(textBands(['a short text', 'and another'])).toEqual([]);
});
