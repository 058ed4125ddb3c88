import { describe, expect, it } from 'vitest';
import { hasTitleNoun } from '#profile/title-words.js';
import { Lexicon } from '#taxonomy/lexicon.js';
import { neutralWord, neutralWords } from '#taxonomy/neutral-word.js';
import { SPECIALTIES } from '#taxonomy/specialties.js';

const PAIRS = [
  ['salesman', 'saleswoman'],
  ['chairmen', 'chairwomen'],
  ['fireman', 'firewoman'],
  ['policeman', 'policewoman'],
  ['steward', 'stewardess'],
  ['waiters', 'waitresses'],
  ['actor', 'actress'],
  ['fraternity', 'sorority'],
  ['husbands', 'wives'],
  ['sons', 'daughters'],
  ['alumni', 'alumnae'],
  ['executor', 'executrix'],
  ['he', 'she'],
  ['him', 'her'],
  ['his', 'hers'],
  ['himself', 'herself'],
] as const;

describe('neutralWord', () => {
  it.each(PAIRS)('folds %s and %s to one', (one, other) => {
    expect(neutralWord(other)).toBe(neutralWord(one));
    expect(neutralWord(other.charAt(0).toUpperCase() + other.slice(1))).toMatch(/^\p{Lu}/u);
  });

  it.each(['midwife', 'human', 'German', 'women', 'business', 'HIS', 'SHE', 'SON', 'obstetrics', 'nurse'])(
    'leaves %s',
    (word) => {
      expect(neutralWord(word)).toBe(word);
    },
  );
});

describe('neutralWords', () => {
  it.each([
    ['Mother tongue: German', 'Mother tongue: German'],
    ['Her-2 and HER2 positive tumours, He-Ne laser', 'Her-2 and HER2 positive tumours, He-Ne laser'],
    ['früher, höher, Ehe', 'früher, höher, Ehe'],
    ['paternity leave, paternity suits', 'parental leave, paternity suits'],
    ['CHAIRWOMAN OF THE BOARD', 'Chairperson OF THE BOARD'],
  ])('%s', (text, neutral) => {
    expect(neutralWords(text)).toBe(neutral);
  });
});

describe('titles that exist for both genders', () => {
  it.each(['salesman', 'saleswoman', 'Salespersons'])('name the same specialty: %s', (title) => {
    expect(SPECIALTIES.find(title, { abbreviations: false })).toEqual([
      { code: 'sales-work', start: 0, end: title.length, form: 'name' },
    ]);
  });

  it('are found where their neutral form is two words', () => {
    const lexicon = new Lexicon([{ code: 'police', name: 'Police officer' }]);
    const found = lexicon.find('a policewoman, two policemen and a police officer', { abbreviations: false });
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [2, 13],
      [19, 28],
      [35, 49],
    ]);
  });

  it.each(['Chairwoman', 'Saleswoman', 'Firewoman', 'Waitress', 'Stewardess', 'Midwife', 'Policewoman'])(
    'are titles: %s',
    (title) => {
      expect(hasTitleNoun(title)).toBe(true);
    },
  );
});
