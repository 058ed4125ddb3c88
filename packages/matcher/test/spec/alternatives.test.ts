import { describe, expect, it } from 'vitest';
import { alternatives } from '#spec/alternatives.js';

/** Groups the capital letters of a text. */
function groups(text: string): string[] {
  const mentions = [...text.matchAll(/[A-Z]/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  return alternatives(text, mentions).map((group) =>
    group.map(({ start, end }) => text.slice(start, end)).join(''),
  );
}

describe('alternatives', () => {
  it.each([
    ['A or B', ['AB']],
    ['A/B', ['AB']],
    ['A, B or C', ['ABC']],
    ['A, B, or C', ['ABC']],
    ['A, B, C', ['A', 'B', 'C']],
    ['A and B', ['A', 'B']],
    ['A, B and C or D', ['A', 'B', 'CD']],
    ['A or a licensed B', ['AB']],
    ['', []],
  ])('groups "%s"', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
