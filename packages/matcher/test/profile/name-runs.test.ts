import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSpans, type Span } from '#domain/span.js';
import { escapedPattern } from '#profile/escaped-pattern.js';
import { nameRuns } from '#profile/name-runs.js';

/** What a run is, as one pattern. */
function naiveRuns(text: string, words: readonly string[], telling: readonly string[]): Span[] {
  const one = `(?:${words.map((word) => escapedPattern(word.replace(/\.$/, ''))).join('|')})\\.?`;
  const run = `(?<![\\p{L}\\d])${one}(?:[\\s,]+(?:\\p{Lu}\\.\\s*)?${one})+(?![\\p{L}\\d])`;
  const tells = new RegExp(telling.map(escapedPattern).join('|'), 'iu');
  return matchSpans(text, new RegExp(run, 'giu')).filter(({ start, end }) =>
    tells.test(text.slice(start, end)),
  );
}

const NAMES = ['Ana', 'de', 'Silva', 'J.', "O'Neil", 'Jean-Luc', 'Çelik', 'ŁUKASZ', 'Q'];
const pieces = fc.constantFrom(
  ...NAMES,
  ...NAMES.map((name) => name.toUpperCase()),
  ...NAMES.map((name) => name.toLowerCase()),
  ' ',
  ' ',
  ', ',
  '\n',
  '.',
  ' B. ',
  ' b.',
  'x',
  '7',
  'é',
  '-',
);
const name = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 4 });

describe('nameRuns', () => {
  it('finds what one pattern finds', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), name, (parts, words) => {
        const text = parts.join('');
        const telling = words.slice(0, 2);
        expect(nameRuns(text, words, telling)).toEqual(naiveRuns(text, words, telling));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps its offsets behind letters that grow in lower case', () => {
    expect(nameRuns('İİ Ana Silva', ['Ana', 'Silva'], ['Silva'])).toEqual([{ start: 3, end: 12 }]);
  });
});
