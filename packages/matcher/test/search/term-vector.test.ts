import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermVector } from '#search/lexical/term-vector.js';

const WORDS = ['plumber', 'plumbing', 'pflege', 'altenpfleger', 'md', 'c', 'contabil', 'contabilitate', '护'];
const values = fc
  .dictionary(fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, maxLength: 12 })), value(), {
    minKeys: 1,
    maxKeys: 12,
  })
  .map((one) => new Map(Object.entries(one)));

function value() {
  return fc.double({ min: 0.05, max: 5, noNaN: true });
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [one, two] = [new TermVector(a), new TermVector(b)];
  return [...b].reduce((sum, [term, weight]) => sum + weight * one.product(term), 0) / (one.norm * two.norm);
}

const alike = (a: string, b: string): number => cosine(new Map([[a, 1]]), new Map([[b, 1]]));

describe('the cosine of term vectors', () => {
  it('is symmetric, within [0, 1], and 1 of a text with itself', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 9);
        expect(cosine(a, b)).toBeGreaterThanOrEqual(0);
        expect(cosine(a, b)).toBeLessThanOrEqual(1 + 1e-9);
        expect(cosine(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('makes forms of a word partly the same, and others not', () => {
    expect(alike('plumber', 'plumbing')).toBeGreaterThan(0.2);
    expect(alike('pflege', 'altenpfleger')).toBeGreaterThan(0.2);
    expect(alike('contabil', 'contabilitate')).toBeGreaterThan(alike('contabil', 'constabl'));
    expect(alike('plumber', 'lawyer')).toBe(0);
    expect(alike('md', 'rn')).toBe(0);
  });

  it('has no length without terms', () => {
    expect(new TermVector(new Map()).norm).toBe(0);
    expect(new TermVector(new Map()).product('nurse')).toBe(0);
  });
});
