import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFit } from '#rank/text-evidence.js';

const similarity = fc.double({ min: 0, max: 1, noNaN: true });

describe('textFit', () => {
  it('is 0 without evidence and stays within [0, 1]', () => {
    expect(textFit([])).toBe(0);
    expect(textFit([0, 0, 0])).toBe(0);
    fc.assert(
      fc.property(fc.array(similarity, { maxLength: 30 }), (similarities) => {
        const fit = textFit(similarities);
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when a passage is added, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(similarity, { maxLength: 20 }), similarity, (similarities, one) => {
        const fit = textFit(similarities);
        expect(textFit([one, ...similarities])).toBeGreaterThanOrEqual(fit);
        expect(textFit([...similarities].reverse())).toBe(fit);
      }),
    );
  });

  it('brings one close passage below several', () => {
    expect(textFit([0.6])).toBeLessThan(textFit([0.5, 0.5, 0.45]));
  });
});
