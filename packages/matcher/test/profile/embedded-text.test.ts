import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedBrief } from '#profile/embedded-text.js';

/** The same in the feminine, in the masculine, and in words that tell no gender. */
const SAID = [
  ['She ran it herself.', 'He ran it himself.', 'They ran it themselves.'],
  ['The last word was hers', 'The last word was his', 'The last word was theirs'],
  ['Mrs. Oakhollow trained her', 'Mr. Oakhollow trained him', 'Mx. Oakhollow trained them'],
  ['(she/her/hers, née Brown)', '(he/him, né Brown)', '(they/them, née Brown)'],
  [
    'Chairwoman of the Women’s Bar Association',
    'Chairman of the Men’s Bar Association',
    'Chairperson of the Bar Association',
  ],
  ['Society of Women Engineers', 'Society of Men Engineers', 'Society of Engineers'],
  ['Women in Law, since 2019', 'Men in Law, since 2019', 'Law, since 2019'],
  ['a female nurse, woman-owned practice', 'a male nurse, man-owned practice', 'a nurse, owned practice'],
  ['mother of two daughters', 'father of two sons', 'parent of two children'],
] as const;

describe('embeddedBrief', () => {
  it.each(SAID)('is the same for “%s”, “%s” and “%s”', (feminine, masculine, neutral) => {
    expect(embeddedBrief(feminine)).toBe(embeddedBrief(neutral));
    expect(embeddedBrief(masculine)).toBe(embeddedBrief(neutral));
  });

  it('is the same however such words stand together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SAID), { maxLength: 8 }),
        fc.constantFrom(' ', '. ', '\n', '; '),
        (said, gap) => {
          const [feminine, masculine, neutral] = [0, 1, 2].map((k) => said.map((one) => one[k]).join(gap));
          expect(embeddedBrief(feminine ?? '')).toBe(embeddedBrief(neutral ?? ''));
          expect(embeddedBrief(masculine ?? '')).toBe(embeddedBrief(neutral ?? ''));
        },
      ),
    );
  });

  it.each([
    'women’s health nurse practitioner',
    'Brigham and Women’s Hospital',
    'pregnant women and female patients with breast cancer',
    'men’s health clinic, male infertility',
    'women’s rights and paternity law',
    'obstetrics, midwife, maternity ward',
    'Notre Dame University, Ms Excel',
  ])('keeps fields of work: %s', (text) => {
    expect(embeddedBrief(text)).toBe(text);
  });
});
