import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageSimilarities, textEvidence } from '#rank/text-evidence.js';

const similarity = fc.double({ min: 0, max: 1, noNaN: true });

describe('the similarity of passages', () => {
  it('leans on meaning in a language that the model knows, on words in one that it does not', () => {
    const [near, same] = passageSimilarities({ meaning: [0.9, 0], words: [0, 0.9], familiarity: 1 });
    expect(near).toBeGreaterThan(same ?? 1);
    const [vague, literal] = passageSimilarities({ meaning: [0.9, 0], words: [0, 0.9], familiarity: 0 });
    expect(vague).toBeLessThan(literal ?? 0);
  });

  it('never falls with either cosine, and takes opposite meaning for none', () => {
    fc.assert(
      fc.property(similarity, similarity, similarity, similarity, (meaning, words, more, familiarity) => {
        const of = (m: number, w: number) =>
          passageSimilarities({ meaning: [m], words: [w], familiarity })[0] ?? Number.NaN;
        expect(of(Math.max(meaning, more), words)).toBeGreaterThanOrEqual(of(meaning, words));
        expect(of(meaning, Math.max(words, more))).toBeGreaterThanOrEqual(of(meaning, words));
        expect(of(-meaning, words)).toBe(of(0, words));
      }),
    );
  });
});

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
