import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutInvisible } from '#ingest/text/without-invisible.js';
import { readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

describe('withoutInvisible', () => {
  it.each([
    ['regi\u00adstered nu\u200brse', 'registered nurse'],
    ['\u202eDoe\u202c, \u2068Jane\u2069 \u200fMD', 'Doe, Jane MD'],
    ['wo\u200cund ca\u200dre \u200d\u2060x', 'wound care x'],
    ['a\u{e0041}b\u{e007f}c', 'abc'],
    ['\ufeffName\ufeff', '\ufeffName'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩\u200d⚕️', '👩\u200d⚕️'],
    ['ภาษา\u200bไทย', 'ภาษา\u200bไทย'],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutInvisible(text)).toBe(expected);
  });

  it('leaves text alone that has none, and nothing to do a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = withoutInvisible(text);
        if (!/\p{Cf}/u.test(text)) expect(once).toBe(text);
        expect(once.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});

it('a résumé strewn with them reads as one without', async () => {
  const text =
    'Jane Doe\njane.doe@example.org\n\nExperience\nRegistered Nurse, Ward Hospital, 2019 to 2022\n';
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(fc.nat(text.length), fc.constantFrom(...'\u00ad\u200b\u200d\u200e\u202e\u2060\u2066')),
      ),
      async (strewn) => {
        const characters = [...text];
        for (const [at, invisible] of strewn) characters[at] = (characters[at] ?? '') + invisible;
        const file = await scratch.file('strewn.txt', characters.join(''));
        expect((await readOne(file)).text).toBe(text);
      },
    ),
    { numRuns: 50 },
  );
});
