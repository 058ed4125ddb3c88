import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternFor } from '#taxonomy/pattern-for.js';

const PATTERNS = [
  /(?<![\p{L}\d.])(?:\p{Lu}\p{Ll}{0,2}\.){2,}/gu,
  /[\p{L}\p{M}]+(?![\p{L}\p{M}\d]|-\d)/gu,
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  /(?:^|[\s"“(])\p{Lu}[\p{L}'’-]*[^\p{L}\d]/giu,
  /[^\p{M}]\p{N}|\[[\p{Lu}]|\p{Lo}/gu,
];
const plain = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
    fc.constantFrom('–', '’', '“', '•', '\uFFFC', '\u00a0', '\n', 'Dr.', 'U.S.', '@', '.'),
  ),
  maxLength: 60,
});

describe('the pattern for a text', () => {
  it.each(PATTERNS)('finds what %s finds', (pattern) => {
    const found = (text: string, by: RegExp) =>
      [...text.matchAll(by)].map(({ index, 0: words }) => [index, words]);
    fc.assert(
      fc.property(plain, (text) => {
        expect(found(text, patternFor(text, pattern))).toEqual(found(text, pattern));
      }),
      { numRuns: 500 },
    );
  });

  it('is the pattern itself where a text has letters beyond ASCII', () => {
    const pattern = /\p{L}+/gu;
    expect(patternFor('Müller', pattern)).toBe(pattern);
    expect(patternFor('Miller', pattern).source).toBe('[A-Za-z]+');
  });

  it('refuses a category that it does not know', () => {
    expect(() => patternFor('a', /\p{Sc}/u)).toThrow(RangeError);
  });
});
