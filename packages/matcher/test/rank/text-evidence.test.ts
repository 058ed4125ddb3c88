import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEvidence } from '#rank/text-evidence.js';

const similarity = fc.double({ min: 0, max: 1, noNaN: true });

describe('the evidence for a text', () => {
  it('is none without a similar passage', () => {
    expect(textEvidence([])).toBe(0);
    expect(textEvidence([0, 0, 0])).toBe(0);
  });

  it('never falls when a passage is added, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(similarity, { maxLength: 20 }), similarity, (similarities, one) => {
        const evidence = textEvidence(similarities);
        expect(textEvidence([one, ...similarities])).toBeGreaterThanOrEqual(evidence);
        expect(textEvidence([...similarities].reverse())).toBe(evidence);
      }),
    );
  });

  it('is the similarity of an only passage', () => {
    fc.assert(
      fc.property(similarity, (one) => {
        expect(textEvidence([one])).toBeCloseTo(one, 12);
      }),
    );
  });

  it('is less of one close passage than of several, more than of many that hardly fit', () => {
    expect(textEvidence([0.6])).toBeLessThan(textEvidence([0.5, 0.5, 0.45]));
    expect(textEvidence([0.6])).toBeGreaterThan(textEvidence(Array(10).fill(0.3)));
  });
});
