import { describe, expect, it } from 'vitest';
import { educationEntries } from '#profile/education-entries.js';
import { textLines } from '#profile/text-line.js';

function schools(text: string): (string | undefined)[] {
  const lines = textLines(text).filter((line) => line.text !== '');
  return educationEntries(lines).map(({ institution }) =>
    institution === undefined ? undefined : text.slice(institution.start, institution.end),
  );
}

describe('educationEntries', () => {
  it.each([
    ['Doctor of Medicine, Calder Bay University, 2011', 'Calder Bay University'],
    ['Universidad Marsella del Norte\nDoctor of Medicine · (2005 - 2011)', 'Universidad Marsella del Norte'],
    ['Hogeschool Westerdam\nBachelor of Science, Computer Science · (2009 - 2013)', 'Hogeschool Westerdam'],
    ['BSc Physics, MIT, 2009\nSumma Cum Laude', 'MIT'],
    ['Bachelor of Laws, 2009, honours', undefined],
  ])('finds the school of %j', (text, school) => {
    expect(schools(text)).toEqual([school]);
  });
});
