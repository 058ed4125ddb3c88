import { expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';

function skills(list: string): string[] {
  const text = `Odalys Brandt\nStable manager\n\nSkills\n${list}\n`;
  const source = { file: 'person.txt', format: 'text' } as const;
  return readProfile({ source, text, contentHash: contentHash(text) }).profile.skills.map(({ name }) => name);
}

it.each([
  ['Harness fitting\nExpert\nSaddle repair\nIntermediate', ['Harness fitting', 'Saddle repair']],
  ['Tack: harness fitting, saddle repair.', ['harness fitting', 'saddle repair']],
  ['Tack – leather/metal: harness fitting, saddle repair', ['harness fitting', 'saddle repair']],
  ['Tack\tharness fitting, saddle repair', ['harness fitting', 'saddle repair']],
  ['harness fitting\tsaddle repair\tshoeing', ['harness fitting', 'saddle repair', 'shoeing']],
  ['Harness fitting\n(HF)', ['Harness fitting']],
])('reads the items of a list, not its labels and levels: %j', (list, names) => {
  expect(skills(list)).toEqual(names);
});
