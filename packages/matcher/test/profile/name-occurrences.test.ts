import { describe, expect, it } from 'vitest';
import { maskSpans } from '#profile/identity-mask.js';
import { nameOccurrences } from '#profile/name-occurrences.js';

const masked = (text: string, name: string) =>
  maskSpans(text, nameOccurrences(text, name)).replace(/\uFFFC+/g, '*');

describe('nameOccurrences', () => {
  it.each([
    ['Amara Diallo is a surgeon. Dr. Diallo teaches.', 'Amara Diallo', '* is a surgeon. * teaches.'],
    ['DIALLO, AMARA: references', 'Amara Diallo', '*: references'],
    ['Amara has treated wounds', 'Amara Diallo', '* has treated wounds'],
    ['Diallo et al. (2020)', 'Amara Diallo', '* et al. (2020)'],
  ])('masks %j', (text, name, expected) => {
    expect(masked(text, name)).toBe(expected);
  });

  it('leaves words alone that only look like the name', () => {
    expect(masked('Grant management; licensed in Georgia', 'Georgia Grant')).toBe(
      'Grant management; licensed in Georgia',
    );
    expect(masked('worked de facto in DE', 'Ana de Silva')).toBe('worked de facto in DE');
  });

  it('masks a name that is a word where it stands for the person', () => {
    expect(
      masked('Georgia Grant, RN. Grant is licensed in Georgia. Ms. Grant teaches.', 'Georgia Grant'),
    ).toBe('*, RN. * is licensed in Georgia. * teaches.');
  });
});
