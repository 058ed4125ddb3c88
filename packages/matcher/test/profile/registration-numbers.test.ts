import { describe, expect, it } from 'vitest';
import { registrationNumbers } from '#profile/registration-numbers.js';

const numbers = (text: string) => registrationNumbers(text).map(({ number }) => number);

describe('numbers of registers', () => {
  it.each([
    ['NPI: 1234567893', ['npi 1234567893']],
    ['Postmastr npi: 1234567893', ['npi 1234567893']],
    ['Licence No. ME 90210 (Florida)', ['licence me90210']],
    ['Bar number: 123456', ['licence 123456']],
    ['License #A-123456', ['licence a123456']],
  ])('finds that of "%s"', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
    const [{ span } = { span: { start: 0, end: 0 } }] = registrationNumbers(text);
    expect(text.slice(span.start, span.end).replace(/\W/g, '').toLowerCase()).toBe(
      expected[0]?.split(' ')[1],
    );
  });

  it.each([
    'NPI: 1234567890',
    'licensed in 1999',
    'bar admission 2004',
    'license 2019',
    'Registration number: n/a',
  ])('finds none in "%s"', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});
