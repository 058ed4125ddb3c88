import { expect, it } from 'vitest';
import { readExpert } from '#passage/read-expert.js';
import { readOne } from '../ingest/read-all.js';
import { ScratchFolder } from '../ingest/scratch-folder.js';

const scratch = new ScratchFolder();

/** Where each start of a word or place of a gap without end is tried, these take minutes. */
it.each(['Experience', 'é.', 'a1'])('reads a text of %j 30,000 times over', (word) => {
  const text = `Jane Doe\nNurse at Ward Hospital\n${word.repeat(30_000)}\n`;
  const document = { source: { file: 'cv.txt', format: 'text' as const }, text, contentHash: 'x' };
  expect(readExpert(document).identity.emails).toEqual([]);
});

it.each(['Certifications', 'Terms'])('reads a word of 300,000 letters under %s', (heading) => {
  const text = `Jane Doe\nNurse\n\n${heading}\nLicensed in Texas, $50 an ho${'Experience'.repeat(30_000)}ur, remote\n`;
  const document = { source: { file: 'cv.txt', format: 'text' as const }, text, contentHash: 'x' };
  expect(readExpert(document).passages.length).toBeGreaterThan(0);
});

it.each([' – ', '-', ' ( ', ', ', ". '", '· '])('reads a position with %j 40,000 times over', (mark) => {
  const text = `Jane Doe\nNurse\n\nExperience\nNurse, Bay Hospital, May ${mark.repeat(40_000)}x\nWard ${mark.repeat(40_000)}x nurse\n`;
  const document = { source: { file: 'cv.txt', format: 'text' as const }, text, contentHash: 'x' };
  expect(readExpert(document).passages.length).toBeGreaterThan(0);
});

it.each([' ', '\n', '\t\u00a0'])('reads a text with a gap of 200,000 times %j', async (blank) => {
  const text = `Jane Doe\nNurse at Ward Hospital${blank.repeat(200_000)}Tampa, 2019 to 2022\n`;
  const document = await readOne(await scratch.file('gap.txt', text));
  expect(document.text.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  expect(readExpert(document).passages.length).toBeGreaterThan(0);
});

/** Where what stands before each of them is looked through from its beginning, these take an hour. */
it('reads a sentence of 40,000 letters of credentials', () => {
  const text = `Jane Doe\nNurse\n\nCertifications\nLicensed ${'RN MD '.repeat(20_000)}\n`;
  const document = { source: { file: 'cv.txt', format: 'text' as const }, text, contentHash: 'x' };
  expect(readExpert(document).passages.length).toBeGreaterThan(0);
});

/** Where what stands before a language is sought from each of its characters on, these take an hour. */
it('reads a language at the end of a million characters without a comma', () => {
  const text = `Jane Doe\nLanguages\n${'w '.repeat(500_000)}German\n`;
  const document = { source: { file: 'cv.txt', format: 'text' as const }, text, contentHash: 'x' };
  expect(readExpert(document).profile.languages.map(({ code }) => code)).toEqual(['de']);
});
