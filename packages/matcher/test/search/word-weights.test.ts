import { expect, it } from 'vitest';
import { WordWeights } from '#search/lexical/word-weights.js';

const weights = new WordWeights(['year', 'manage', 'wound', 'manager', 'management', 'tort']);

it('weighs a word by its place in the vocabulary', () => {
  expect(weights.weight('year')).toBeCloseTo(Math.log(2) / Math.log(7), 12);
  expect(weights.weight('wound')).toBeCloseTo(Math.log(4) / Math.log(7), 12);
  expect(weights.weight('tort')).toBe(1);
});

it('weighs a stem by its most frequent word', () => {
  expect(weights.weight('manag')).toBeCloseTo(Math.log(3) / Math.log(7), 12);
});

it('gives unknown words full weight, with an empty vocabulary too', () => {
  expect(weights.weight('hyperbar')).toBe(1);
  expect(new WordWeights([]).weight('year')).toBe(1);
});
