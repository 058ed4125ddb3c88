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

it('weighs common words little whatever their place, and never more than a rare word', () => {
  const common = new WordWeights(
    Array.from({ length: 99 }, (_, k) => `word${k}x`),
    ['managers', 'word90x'],
  );
  expect(common.weight('manag')).toBeCloseTo(Math.log(11) / Math.log(100), 12);
  expect(common.weight('word90x')).toBe(common.weight('manag'));
  expect(new WordWeights(['tort'], ['manager']).weight('manag')).toBe(1);
});

it('knows that a post and the small words of other languages tell less than a field of work', () => {
  const english = WordWeights.ofEnglish();
  for (const common of ['manag', 'specialist', 'und', 'pentru', 'para', 'przy'])
    for (const telling of ['nurs', 'tax', 'plumber', 'krankenschwest', 'contabil'])
      expect(english.weight(common)).toBeLessThan(english.weight(telling) / 2);
});
