import { describe, expect, it } from 'vitest';
import { rankedWords, wordRank, wordRankMax } from '#embed/word-rank.js';

describe('wordRank', () => {
  it('ranks the most common word 0', () => {
    expect(wordRank('the')).toBe(0);
  });

  it('ranks a common word before a rarer one', () => {
    expect(wordRank('work')).toBeLessThan(wordRank('physician') ?? 0);
    expect(wordRank('physician')).toBeLessThan(wordRank('litigation') ?? 0);
  });

  it('does not know rare words, pieces of words, numbers and marks', () => {
    for (const word of ['hyperbaric', '##ing', '2016', '.', '[CLS]', ''])
      expect(wordRank(word)).toBeUndefined();
  });

  it('lists its words by rank, up to the greatest', () => {
    const ranks = [...rankedWords()].map((word) => wordRank(word) ?? Number.NaN);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks.at(-1)).toBeLessThanOrEqual(wordRankMax);
    expect(ranks.length).toBeGreaterThan(20_000);
  });
});
