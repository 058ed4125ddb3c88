import { describe, expect, it } from 'vitest';
import { educationEntries } from '#profile/education-entries.js';
import { textLines } from '#profile/text-line.js';

function studies(text: string) {
  const words = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return educationEntries(textLines(text)).map(({ institution, degree }) => [
    words(institution),
    words(degree),
  ]);
}

describe('a line about a course of study', () => {
  it.each([
    [
      'a date before the degree',
      '05/2014 Bachelor of Arts\nFerrow College',
      'Ferrow College',
      'Bachelor of Arts',
    ],
    ['a date before the school', 'BA : Music 2012 Ferrow College', 'Ferrow College', 'BA'],
    ['a field before the school', 'BA : Psychology Ferrow College, Tampa', 'Ferrow College', 'BA'],
    ['the university of a place', 'BA : Dance Theory University of London', 'University of London', 'BA'],
    [
      'a university of a field',
      'BA, Larkmere University of Technology',
      'Larkmere University of Technology',
      'BA',
    ],
    [
      'a national university',
      'BA, National Technical University of Norway',
      'National Technical University of Norway',
      'BA',
    ],
    ['a field told twice', 'BA : Dance Theory 2012 Ferrow College Dance Theory', 'Ferrow College', 'BA'],
    ['a placeholder', 'BA, Ferrow College City , State', 'Ferrow College', 'BA'],
    ['a city in brackets', 'Ferrow College (Quillby)  BA (2012 - 2016)', 'Ferrow College', 'BA'],
    [
      'a faculty below',
      'Ferrow Lakes University\nFaculty of Arts\nBachelors in Dance',
      'Ferrow Lakes University',
      'Bachelors in Dance',
    ],
    [
      'a language in its name',
      'German State University of Arts, BA',
      'German State University of Arts',
      'BA',
    ],
    ['no space behind a comma', 'Ferrow College,Faculty of Arts\nBA', 'Ferrow College', 'BA'],
  ])('with %s', (_, text, institution, degree) => {
    expect(studies(text)).toEqual([[institution, degree]]);
  });
});
