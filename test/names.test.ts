import { join } from 'node:path';
import { namesOf, type PersonName, renamed, sampleSet, writeSamples } from '@expertmatch/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { answers, rankingOf } from './sample-briefs.js';
import { withMatcher } from './sample-matcher.js';

const NAMES = namesOf(sampleSet);
/** Names that are places, months, titles and words of a résumé as well. */
const TRICKY = [
  'Georgia Law',
  'Florida Grant',
  'May Doctor',
  'Will Court',
  'Paris Attorney',
  'Mason Nurse',
  'Joy Page',
];

const place = ({ first, last }: PersonName) =>
  NAMES.findIndex((name) => name.first === first && name.last === last);

const RENAMINGS: Readonly<Record<string, (name: PersonName) => PersonName>> = {
  'those of others in the set': (name) => NAMES[(place(name) + 7) % NAMES.length] ?? name,
  'very long ones': (name) => ({
    ...name,
    first: `Bartholomewina${place(name)}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? ''),
    last: 'Featherstonehaughly',
  }),
  'ones that are words': (name) => {
    const [first = '', last = ''] = (TRICKY[place(name) % TRICKY.length] ?? '').split(' ');
    return { ...name, first, last };
  },
};

async function rankings(rename: (name: PersonName) => PersonName): Promise<Record<string, string[]>> {
  return withMatcher(async (matcher, dir) => {
    const folder = join(dir, 'experts');
    await writeSamples(folder, renamed(sampleSet, rename));
    await matcher.import([folder], { keepApart: true });
    return Object.fromEntries(
      [...(await answers(matcher))].map(([brief, answer]) => [brief, rankingOf(answer)]),
    );
  });
}

describe('the rankings of the sample briefs', () => {
  let original: Record<string, string[]>;

  beforeAll(async () => {
    original = await rankings((name) => name);
  });

  it.each(Object.keys(RENAMINGS))(
    'are the same to the last digit when every name is swapped for %s',
    async (kind) => {
      expect(await rankings(RENAMINGS[kind] ?? ((name) => name))).toEqual(original);
    },
  );
});
