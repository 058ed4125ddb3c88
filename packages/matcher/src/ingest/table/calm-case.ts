import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const SMALL = new Set(['and', 'of', 'the', 'for', 'in', 'at', 'on', 'und', 'et', 'y', 'e']);
/** Longer words are no letters: ICU, LLC, MD. */
const MAX_LETTERS = 5;
const ONE_SHORT_WORD = /^\p{L}{1,5}$/u;

/** Whether texts are all in capitals, some words among them, so that capitals say nothing. */
export function areShouted(texts: readonly string[]): boolean {
  const worded = texts.filter((text) => /\p{L}{3}/u.test(text));
  return worded.length > 0 && worded.filter((text) => /\p{Ll}/u.test(text)).length * 10 <= worded.length;
}

/** A text in capitals as it is read: `GYNECOLOGICAL ONCOLOGY` as `Gynecological Oncology`. Letters stay. */
export function calmTerm(text: string): string {
  if (ONE_SHORT_WORD.test(text)) return text;
  return calmed(text, areLetters);
}

/** Letters of states that are no words of names. */
const STATES = /^(?:NY|CA|PA|IL|IA|OH|OK|UT|VA|GA|KY|WY|AK|AZ|AR|MI|MO|NE|RI|WA|USA?)$/;

/** Whether a word cannot be spoken, or is short for something known. */
function areLetters(word: string): boolean {
  if (word.length > MAX_LETTERS) return false;
  if (STATES.test(word)) return true;
  if (!/[AEIOUYÄÖÜÁÉÍÓÚ]/.test(word)) return true;
  return [SPECIALTIES, CREDENTIALS].some((lexicon) =>
    lexicon.find(word, { abbreviations: true }).some(({ form }) => form === 'abbreviation'),
  );
}

/** The same for names and places, in which no word is letters: `LEE` as `Lee`, `ST. LOUIS` as `St. Louis`, `III` stays. */
export function calmName(text: string): string {
  return calmed(text, (word) => /^[IVX]{2,}$/.test(word));
}

function calmed(text: string, isKept: (word: string) => boolean): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    if (at > 0 && SMALL.has(small) && word.length > 1) return small;
    if (isKept(word)) return word;
    if (/['’]$/.test(text.slice(0, at)) && word.length === 1) return small;
    return mc(word.charAt(0) + small.slice(1));
  });
}

/** `Mccarthy` as `McCarthy`. */
function mc(word: string): string {
  return word.replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
}
