import { describe, expect, it } from 'vitest';
import { compareNames } from '#linkage/compare-names.js';
import { personName } from '#linkage/person-name.js';

const compared = (a: string, b: string) => {
  const [first, second] = [personName(a), personName(b)];
  if (first === undefined || second === undefined) throw new Error(`no name in "${a}" or "${b}"`);
  expect(compareNames(second, first)).toBe(compareNames(first, second));
  return compareNames(first, second);
};

describe('names of two records', () => {
  it.each([
    ['Dr. Alba Ashdown, MD', 'ASHDOWN, ALBA', 'same'],
    ['Alba Quill Ashdown', 'Alba Ashdown', 'same'],
    ['Ashdown Alba', 'Alba Ashdown', 'same'],
    ['Jörun Elmhïrst', 'Jorun Elmhirst', 'same'],
    ['Alba Ashdown', 'Alba Ashdonw', 'misspelt'],
    ['Fenella Ashdown', 'Fenela Ashdown', 'misspelt'],
    ['A. Ashdown', 'Alba Ashdown', 'initial'],
    ['A. Ashdown', 'A Ashdown', 'initial'],
    ['Alba Corvane Ashdown', 'Alba Corvane', 'compound'],
    ['Alba Corvane-Ashdown', 'Alba Corvane', 'compound'],
    ['Alba Ashdown', 'Alba Corvane', 'given'],
    ['Alba Ashdown', 'Gorm Ashdown', 'family'],
    ['Al Bano', 'Al Gano', 'given'],
    ['Alba Ashdown', 'Gorm Corvane', 'other'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compared(a, b)).toBe(expected);
  });

  it('tells a generation from a family name', () => {
    expect(personName('Alba Vellacott Jr.')).toEqual({
      given: 'alba',
      middle: [],
      family: 'vellacott',
      generation: 'jr',
    });
    expect(personName('Vellacott, Alba, III')).toMatchObject({ family: 'vellacott', generation: 'iii' });
    expect(personName(' . ')).toBeUndefined();
  });
});
