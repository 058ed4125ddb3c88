import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitList } from '#ingest/record/split-list.js';

it.each([
  ['Wound care; NPWT | dressings', false, ['Wound care', 'NPWT', 'dressings']],
  ['Wound care, NPWT', true, ['Wound care', 'NPWT']],
  ['Registered nurse, Florida', false, ['Registered nurse, Florida']],
  ['MD, CWSP, Ph.D.', false, ['MD', 'CWSP', 'Ph.D.']],
  ['Spanish (Mexico, native), French', true, ['Spanish (Mexico, native)', 'French']],
  ['one) two, three', true, ['one) two', 'three']],
  ['NPWT;', true, ['NPWT']],
  [' ; ', true, []],
])('%j, commas %j', (text, commas, items) => {
  expect(splitList(text, commas)).toEqual(items);
});

it('loses nothing but marks and space', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, commas) => {
      const bare = (value: string): string => value.replace(/[;|,\s]/g, '');
      expect(bare(splitList(text, commas).join(';'))).toBe(bare(text));
    }),
  );
});
