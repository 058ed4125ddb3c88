import { describe, expect, it } from 'vitest';
import { averagePrecision } from '#evaluate/metrics/average-precision.js';
import { ndcg } from '#evaluate/metrics/ndcg.js';
import { pairLoss } from '#evaluate/metrics/pair-loss.js';
import { precision } from '#evaluate/metrics/precision.js';
import { recall } from '#evaluate/metrics/recall.js';
import { reciprocalRank } from '#evaluate/metrics/reciprocal-rank.js';
import { rankedExperts } from '#evaluate/ranked-experts.js';

const RANKED = ['a', 'b', 'c', 'd', 'e'];
const RELEVANT = new Map([
  ['b', 1],
  ['d', 3],
  ['z', 2],
]);

describe('metrics of a ranking of five, where the second, the fourth and one unranked are relevant', () => {
  it('has the average precision of places 2 and 4, over three', () => {
    expect(averagePrecision(RANKED, RELEVANT)).toBeCloseTo((1 / 2 + 2 / 4) / 3, 12);
  });

  it('has gains 1 and 3 at places 2 and 4 against 3, 2, 1 at best', () => {
    const best = 3 / Math.log2(2) + 2 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(RANKED, RELEVANT, 10)).toBeCloseTo((1 / Math.log2(3) + 3 / Math.log2(5)) / best, 12);
    expect(ndcg(RANKED, RELEVANT, 2)).toBeCloseTo(1 / Math.log2(3) / (3 + 2 / Math.log2(3)), 12);
  });

  it('counts hits among the first, empty places as misses', () => {
    expect(precision(RANKED, RELEVANT, 2)).toBe(1 / 2);
    expect(precision(RANKED, RELEVANT, 10)).toBe(2 / 10);
    expect(recall(RANKED, RELEVANT, 2)).toBe(1 / 3);
    expect(recall(RANKED, RELEVANT, 100)).toBe(2 / 3);
  });

  it('finds the first relevant one at place 2, and nowhere when none is ranked', () => {
    expect(reciprocalRank(RANKED, RELEVANT)).toBe(1 / 2);
    expect(reciprocalRank(['a', 'c'], RELEVANT)).toBe(0);
  });

  it('is 1 throughout for the best ranking there is', () => {
    const best = ['d', 'z', 'b', 'a'];
    expect(averagePrecision(best, RELEVANT)).toBe(1);
    expect(ndcg(best, RELEVANT, 10)).toBe(1);
    expect(precision(best, RELEVANT, 3)).toBe(1);
    expect(reciprocalRank(best, RELEVANT)).toBe(1);
  });
});

describe('the loss over pairs', () => {
  it('weighs a pair by the difference of its grades', () => {
    const judged = [
      { grade: 5, score: 10 },
      { grade: 2, score: 20 },
      { grade: 1, score: 5 },
    ];
    expect(pairLoss(judged)).toEqual({ wrong: 3, total: 3 + 4 + 1 });
  });

  it('counts ties and missing scores half, and equal grades not at all', () => {
    const tied = { grade: 5, score: 10 };
    expect(pairLoss([tied, { grade: 3, score: 10 }])).toEqual({ wrong: 1, total: 2 });
    expect(pairLoss([tied, { grade: 3 }])).toEqual({ wrong: 1, total: 2 });
    expect(pairLoss([tied, { grade: 5, score: 1 }])).toEqual({ wrong: 0, total: 0 });
  });
});

it('ranks by score, ties by expert id, code unit by code unit', () => {
  const scores = new Map([
    ['b', 1],
    ['a10', 2],
    ['a9', 2],
    ['B', 1],
    ['c', 3],
  ]);
  expect(rankedExperts(scores)).toEqual(['c', 'a10', 'a9', 'B', 'b']);
});
