import type { Mention } from '../taxonomy/concept.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';

/** The credentials that a statement of a brief names, short forms included. */
export function namedCredentials(text: string): Mention[] {
  return CREDENTIALS.find(text, { abbreviations: true }).filter((one) => isCredentialHere(text, one));
}

/** Two letters before a common noun are something else: "MS patients", "PT records". */
function isCredentialHere(text: string, { form, start, end }: Mention): boolean {
  if (form !== 'abbreviation' || end - start > 2) return true;
  return !/^\s+(?!(?:or|and|in|with|degree|licen\w+|required|preferred|from)\b)\p{Ll}/u.test(text.slice(end));
}
