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
    [
      'a field of two words',
      'BS : Applied Meteorology Ferrow Lakes University, Tampa',
      'Ferrow Lakes University',
      'BS',
    ],
    [
      'a field that ends in a noun of any school',
      'AAS : Apparel Design Ferrow Institute of Technology',
      'Ferrow Institute of Technology',
      'AAS',
    ],
    ['a noun of study in its name', 'MBA, Ferrow Arts Academy', 'Ferrow Arts Academy', 'MBA'],
    ['a faculty in its name', 'JD, Ferrow Law School', 'Ferrow Law School', 'JD'],
    [
      'a field before and behind',
      'BS : Communications University of Ferrow Communications',
      'University of Ferrow',
      'BS',
    ],
    [
      'a state in its name',
      'BS, Indiana University of Pennsylvania',
      'Indiana University of Pennsylvania',
      'BS',
    ],
    [
      'a state before the degree',
      'Ferrow College, FL Bachelor of Arts : Dance',
      'Ferrow College',
      'Bachelor of Arts',
    ],
    [
      'the kind of a diploma',
      'High School Diploma Ferrow High School',
      'Ferrow High School',
      'High School Diploma',
    ],
    [
      'a diploma behind it',
      'Ferrow Community College High School Diploma',
      'Ferrow Community College',
      'High School Diploma',
    ],
    ['a prize behind it', 'BA, Ferrow College Recipient of the Lakes Award', 'Ferrow College', 'BA'],
    ['a date that goes on', 'BA : Dance , Present Ferrow State University', 'Ferrow State University', 'BA'],
    [
      'a field that sounds like a clinic',
      'MS, Clinical Nutrition 2014 Ferrow College',
      'Ferrow College',
      'MS',
    ],
    ['no school but words on the degree', 'BBA - Dance, fully qualified candidate', undefined, 'BBA'],
    [
      'an award on its line',
      'Dance, 2015 Ferrow College - Recipient of the Lakes Award',
      'Ferrow College',
      undefined,
    ],
    ['its name told twice', 'BA : Dance Ferrow College Ferrow College', 'Ferrow College', 'BA'],
    [
      'an award below',
      'BA, Ferrow College\nTravel Award of the Lakes Institute, 2013',
      'Ferrow College',
      'BA',
    ],
    ['no last point', 'A.A.S : Criminal Justice, Ferrow College', 'Ferrow College', 'A.A.S'],
    ['no space behind a comma', 'Ferrow College,Faculty of Arts\nBA', 'Ferrow College', 'BA'],
  ])('with %s', (_, text, institution, degree) => {
    expect(studies(text)).toEqual([[institution, degree]]);
  });

  it('begins another course where it names its degree and its school', () => {
    expect(
      studies('General Studies 2007 Ferrow College\nDiploma : General Studies 1993 Larkmere High School'),
    ).toEqual([
      ['Ferrow College', undefined],
      ['Larkmere High School', 'Diploma'],
    ]);
    expect(studies('Ferrow Lakes University\nBA, School of Dance')).toEqual([
      ['Ferrow Lakes University', 'BA'],
    ]);
  });
});
