import { expect, it } from 'vitest';
import { ownStatement } from '#profile/own-statement.js';

const line = (text: string) => ownStatement({ text, bullet: false, start: 0, end: text.length, index: 0 });

it.each([
  ['University of Calder Bay – Boston, MA', undefined],
  ['Old College of Thornaby | Silver Spring, MD', undefined],
  ['University of Calder Bay, MA, 2011', 'credential'],
  ['Calder Bay Law School, J.D. expected 2027', 'credential'],
])('letters behind a city are a state, behind a school a degree: %s', (text, statement) => {
  expect(line(text)).toBe(statement);
});
