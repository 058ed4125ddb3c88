import { expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';

it.each([
  ['New York, NY', 'New York', 'US-NY'],
  ['New York', undefined, 'US-NY'],
  ['Tampa, FL', 'Tampa', 'US-FL'],
  ['Washington, DC', 'Washington', 'US-DC'],
  ['Fort Washington, PA', 'Fort Washington', 'US-PA'],
  ['Cuba, MO', 'Cuba', 'US-MO'],
  ['Florida, USA', undefined, 'US-FL'],
  ['Ontario, Canada', undefined, 'CA-ON'],
])(
  'a city that is called as its state or another place is one before another place: %s',
  (place, city, region) => {
    const text = `Odalys Brandt\nStable manager\n${place}\n`;
    const source = { file: 'person.txt', format: 'text' } as const;
    const { location } = readProfile({ source, text, contentHash: contentHash(text) }).profile;
    expect([location?.city, location?.region]).toEqual([city, region]);
  },
);
