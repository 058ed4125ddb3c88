import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import { repeatedWords } from '#ingest/repeated-words.js';
import { readExpert } from '#passage/read-expert.js';

function without(text: string): string {
  return repeatedWords(text)
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

describe('words over and over', () => {
  it.each([
    ['wound care wound care, wound care\nwound care nurse', 'wound care  nurse'],
    ['ICU ICU ICU ICU', 'ICU '],
    ['New York, New York', 'New York, New York'],
    ['very, very, very tired', 'very, very, very tired'],
  ])('%j', (text, left) => {
    expect(without(text)).toBe(left);
  });

  it('stand once for however often they are said', () => {
    const word = fc.constantFrom('wound', 'care', 'nurse', 'board', 'certified');
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 4, max: 60 }),
        (words, n) => {
          const once = words.join(' ');
          expect(without(Array(n).fill(once).join(' ')).trim()).toBe(once);
        },
      ),
    );
  });

  it('gain a profile nothing, and are told', () => {
    const expert = (text: string) =>
      readExpert({ source: { file: 'cv.txt', format: 'text' }, text, contentHash: contentHash(text) });
    const plain = 'Staff nurse in Tampa, Florida\n\nSummary\nTwelve years of wound care in a burn unit.\n';
    const stuffed = `${plain}${'hyperbaric medicine '.repeat(1000)}\n`;
    const once = expert(`${plain}hyperbaric medicine\n`);
    expect(expert(stuffed).passages.map(({ text }) => text)).toEqual(once.passages.map(({ text }) => text));
    expect(expert(stuffed).sources[0]?.notices).toMatchObject([{ kind: 'repeated-words' }]);
    expect(once.sources[0]?.notices).toBeUndefined();
  });
});
