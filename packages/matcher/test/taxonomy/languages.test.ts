import { describe, expect, it } from 'vitest';
import { findLanguageLevel } from '#taxonomy/language-level.js';
import { LANGUAGES } from '#taxonomy/languages.js';

const codes = (text: string) => LANGUAGES.find(text, { abbreviations: false }).map(({ code }) => code);

describe('the language lexicon', () => {
  it('has two-letter codes only', () => {
    for (const { code } of LANGUAGES.all) expect(code).toMatch(/^[a-z]{2}$/);
  });

  it('finds every name in a sentence, with its code', () => {
    for (const { code, name, names = [] } of LANGUAGES.all) {
      for (const one of [name, ...names]) expect(codes(`Speaks ${one}, at home.`), one).toEqual([code]);
    }
  });

  it.each([
    ['Mandarin and Cantonese', ['zh', 'zh']],
    ['Mandarin Chinese', ['zh']],
    ['Filipino nurse', ['tl']],
    ['Brazilian Portuguese', ['pt']],
    ['Worked in Latin America', []],
    ['Irish citizen', []],
  ])('reads %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('the level of a language', () => {
  it.each([
    ['Native or bilingual proficiency', 'native'],
    ['mother tongue', 'native'],
    ['Muttersprache', 'native'],
    ['near-native', 'fluent'],
    ['C1', 'fluent'],
    ['(C2)', 'fluent'],
    ['full professional proficiency', 'fluent'],
    ['Professional Working Proficiency', 'fluent'],
    ['fließend', 'fluent'],
    ['Limited Working Proficiency', 'intermediate'],
    ['B2.1', 'intermediate'],
    ['upper-intermediate', 'intermediate'],
    ['conversational', 'intermediate'],
    ['Elementary proficiency', 'basic'],
    ['A2', 'basic'],
    ['some basics', 'basic'],
    ['C1 or native', 'fluent'],
    ['fluent (spoken), basic (written)', 'fluent'],
    ['non-native, advanced', 'fluent'],
  ])('is read from %j as %s', (text, level) => {
    expect(findLanguageLevel(text)).toBe(level);
  });

  it.each([
    '',
    'professional translator into',
    'not fluent',
    'non-native speaker',
    'non native',
    'Native American affairs',
    '5 years, ABC1 grid',
  ])('is not read from %j', (text) => {
    expect(findLanguageLevel(text)).toBeUndefined();
  });
});
