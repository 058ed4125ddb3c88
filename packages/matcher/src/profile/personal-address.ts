import type { Span } from '../domain/span.js';
import { patternFor } from '../taxonomy/pattern-for.js';

const TITLE =
  /(?<![\p{L}\d]|\bNotre )(?:M(?:r|rs|s|x|iss|ister|essrs|adam|me|lle)|Sir|Dame|Frau|Herrn?|Señora?)(?![\p{L}\d])\.?(?=\s+\p{Lu})(?!\.?\s+(?:Access|Excel|Office|Outlook|PowerPoint|Project|SQL|Teams|Visio|Windows|Word)\b)/gu;
const PRONOUN = '(?:s?he|him|his|hers?|they|them|theirs?|x[ei][mr]?|z[ei][mr]?|hir)';
const PRONOUNS = new RegExp(
  `\\(?(?<![\\p{L}\\d])(?:s?he|they|x[ey]|z[ei])(?:\\s*\\/\\s*${PRONOUN}){1,3}(?![\\p{L}\\d])\\)?`,
  'giu',
);
const BIRTH_NAME =
  /\(?(?<![\p{L}\d])(?:née|né|nee|geb\.|geborene|[Mm]aiden name:?|[Bb]irth name:?)\s+((?:(?:de|du|van|von|der)\s+)*\p{Lu}[\p{L}'’-]+)\)?/gu;

/** How a text addresses people: titles that tell a gender ("Mrs."), pronouns asked for ("she/her"), names given at birth. */
export interface PersonalAddress {
  readonly spans: readonly Span[];
  /** "née Brown" gives `Brown`. */
  readonly birthNames: readonly string[];
}

/** Finds them; "Dr." and the like tell no gender and are left. */
export function personalAddress(text: string): PersonalAddress {
  const birthNames = [...text.matchAll(patternFor(text, BIRTH_NAME))];
  const found = [
    ...text.matchAll(patternFor(text, TITLE)),
    ...text.matchAll(patternFor(text, PRONOUNS)),
    ...birthNames,
  ];
  return {
    spans: found.map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    birthNames: birthNames.map(([, name = '']) => name),
  };
}
