import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.js';

/** Longer runs are no words (keys, hashes); they are cut, not dropped. */
const MAX_TERM_LENGTH = 48;

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
/** As in l'hôpital and d'avocat. */
const ELIDED = /(?<![\p{L}\p{N}])\p{L}['’](?=\p{L})/gu;

/** Scripts that put no space between words. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** In this order: initials (m.d., ph.d.), product names with a dot, c++ and c#, single signs, words and numbers. */
const TERM = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.)+\p{L}{1,2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])[a-z]*\.(?:net|js)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])[a-z]{1,2}(?:\+\+|#)`,
    `[${UNSPACED}]`,
    String.raw`[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]+`,
  ].join('|'),
  'gv',
);

const STEMMABLE = /^[a-z]{3,}$/;
const INITIALS = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/** The term of one lower-case word: its stem by Porter (1980) if it is plain a to z, else itself. */
const termOf = (word: string): string => {
  if (STEMMABLE.test(word)) return stemmer(word.slice(0, MAX_TERM_LENGTH));
  const term = INITIALS.test(word) && !/\.js$/.test(word) ? word.replaceAll('.', '') : word;
  return term.slice(0, MAX_TERM_LENGTH);
};

/**
 * The terms of a text in their order, repetitions kept: lower case, accents folded, stemmed, without the few
 * stop words. `M.D.` is `md`; `c++`, `c#`, `.net` and `node.js` are terms of their own, and so is each sign of a
 * script without spaces.
 */
export function tokenise(text: string): string[] {
  const plain = text.normalize('NFKD').replace(COMBINING_MARKS, '').normalize('NFC').toLowerCase();
  const words = plain.replace(POSSESSIVE, '').replace(ELIDED, '').match(TERM) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(termOf);
}
