import type { Mention } from './concept.js';
import { LANGUAGES } from './languages.js';

/** The languages that a text names; "polish" in lower case is a verb. */
export function languageMentions(text: string): Mention[] {
  return LANGUAGES.find(text, { abbreviations: false }).filter(
    ({ start, end }) => text.slice(start, end) !== 'polish',
  );
}
