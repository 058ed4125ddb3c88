import type { Span } from '../domain/span.js';
import { patternFor } from '../taxonomy/pattern-for.js';
import { hasTitleNoun } from './title-words.js';

/** Beginnings of words that make "women's" and "men's" a field of work. */
const FIELDS =
  'health|medic|care|clinic|hospital|imag|oncolog|cancer|surg|pelvi|reproduc|mental|wellness|heart|cardi|urolog|gynec|obstet|service|center|centre|unit|ward|shelter|rights|prison|correction|studies|wear|fashion|apparel|cloth|foot|shoe|magazine';
/** "Women's" before anything else: a college, a team, an association. */
const BELONGING = new RegExp(
  `(?<![\\p{L}\\d])(?:wo)?m[ae]n['’]s?(?![\\p{L}\\d])(?!\\s+(?:[\\p{L}&-]+\\s+){0,2}(?:${FIELDS}))`,
  'giu',
);
/** "Women in Law" with capitals is the name of an association. */
const IN_A_FIELD = /(?<![\p{L}\d])(?:Women|Men)\s+in\s+(?=\p{Lu})/gu;
/** "male nurse", "women surgeons", "woman-owned"; the word after it tells. */
const BESIDE = /(?<![\p{L}\d])(?:(?:fe)?male|(?:wo)?m[ae]n|lad(?:y|ies))[\s-]+(?=([\p{L}-]+))/giu;
const OWNED = /^(?:owned|led|run|founded)$/i;

/**
 * Where a text tells a person's gender by words that can be left out: "female", "women's" and the like beside
 * practitioners and associations. Where they are fields of work, as in "women's health" and "female patients",
 * they stay.
 */
export function genderSpans(text: string): Span[] {
  const practitioners = [...text.matchAll(patternFor(text, BESIDE))].filter(
    ([, next = '']) => OWNED.test(next) || hasTitleNoun(next),
  );
  return [
    ...text.matchAll(patternFor(text, BELONGING)),
    ...text.matchAll(patternFor(text, IN_A_FIELD)),
    ...practitioners,
  ].map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }));
}
