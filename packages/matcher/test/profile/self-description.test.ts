import { expect, it } from 'vitest';
import { selfDescription } from '#profile/self-description.js';

const MASKED = '\uFFFC';

it.each([
  `Dr. ${MASKED.repeat(5)} ${MASKED.repeat(8)} is a plastic surgeon in Miami`,
  `${MASKED.repeat(5)}, she is a plastic surgeon, certified`,
  'works as a plastic surgeon',
])('finds what the person is in %j', (sentence) => {
  const span = selfDescription(sentence);
  expect(sentence.slice(span?.start, span?.end)).toBe('plastic surgeon');
});

it.each([', is a plastic surgeon', 'The clinic is a plastic surgeon', 'is a plastic thing'])(
  'finds nothing in %j',
  (sentence) => {
    expect(selfDescription(sentence)).toBeUndefined();
  },
);

/** Where the marks of a name may be divided in every way, this takes years. */
it('reads a sentence that is masked from end to end', () => {
  expect(selfDescription(`${MASKED.repeat(20_000)}x`)).toBeUndefined();
});
