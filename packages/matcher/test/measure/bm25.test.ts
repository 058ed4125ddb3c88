import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bm25 } from '../../measure/peers/bm25.js';

const word = fc.constantFrom('wound', 'court', 'ward', 'appeal', 'dose');
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** The formula as it stands in the paper, word by word. */
function naive(documents: readonly string[], query: string): number[] {
  const words = documents.map((one) => one.split(' '));
  const mean = words.flat().length / words.length;
  return words.map((own) =>
    query.split(' ').reduce((sum, term) => {
      const having = words.filter((one) => one.includes(term)).length;
      const idf = Math.log(1 + (words.length - having + 0.5) / (having + 0.5));
      const count = own.filter((one) => one === term).length;
      return sum + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * own.length) / mean));
    }, 0),
  );
}

describe('plain BM25', () => {
  it('is the formula of the paper', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (documents, query) => {
        const scores = new Bm25(documents).scores(query);
        naive(documents, query).forEach((score, k) => {
          expect(scores[k]).toBeCloseTo(score, 10);
        });
      }),
    );
  });

  it('takes words as they stand, in any case', () => {
    const [wounds, wound] = new Bm25(['Chronic WOUNDS', 'a wound']).scores('wounds!');
    expect(wounds).toBeGreaterThan(0);
    expect(wound).toBe(0);
  });
});
