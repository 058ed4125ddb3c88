import { expect, it } from 'vitest';
import { readExpert } from '#passage/read-expert.js';

/** Where each start of a word without end is tried, these take minutes. */
it.each(['Experience', 'é.', 'a1'])('reads a text of %j 30,000 times over', (word) => {
  const text = `Jane Doe\nNurse at Ward Hospital\n${word.repeat(30_000)}\n`;
  const document = { source: { file: 'cv.txt', format: 'text' as const }, text, contentHash: 'x' };
  expect(readExpert(document).identity.emails).toEqual([]);
});
