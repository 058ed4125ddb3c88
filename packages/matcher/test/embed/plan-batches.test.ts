import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBatches } from '#embed/plan-batches.js';

const lengths = fc.array(fc.integer({ min: 2, max: 256 }));
const budget = fc.integer({ min: 1, max: 600 });

describe('planBatches', () => {
  it('plans every text once', () => {
    fc.assert(
      fc.property(lengths, budget, (texts, maxTokens) => {
        const planned = planBatches(texts, maxTokens).flat();
        expect(planned.sort((a, b) => a - b)).toEqual([...texts.keys()]);
      }),
    );
  });

  it('puts only texts of one length together, within the budget unless one text is over it', () => {
    fc.assert(
      fc.property(lengths, budget, (texts, maxTokens) => {
        for (const batch of planBatches(texts, maxTokens)) {
          const [length = 0, ...others] = batch.map((index) => texts[index]);
          expect(others.every((other) => other === length)).toBe(true);
          expect(batch.length === 1 || batch.length * length <= maxTokens).toBe(true);
        }
      }),
    );
  });

  it('fills batches, the longest texts first', () => {
    expect(planBatches([3, 5, 3, 3, 5], 10)).toEqual([
      [1, 4],
      [0, 2, 3],
    ]);
  });
});
