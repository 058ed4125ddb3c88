import { isNegated } from '../profile/negation.js';
import type { Mention } from '../taxonomy/concept.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';

/** The credentials that a statement of a brief names, short forms included. */
export function namedCredentials(text: string): Mention[] {
  return credentialsNamedIn(text, { abbreviations: true }).filter(
    (one) => isCredentialHere(text, one) && !isNegated(text.slice(0, one.start)),
  );
}

/** Two letters before a common noun are something else, some always a person: "MS patients", "RN educator". */
function isCredentialHere(text: string, { form, start, end }: Mention): boolean {
  if (form !== 'abbreviation' || end - start > 2 || /^(?:RN|NP|MD)$/.test(text.slice(start, end)))
    return true;
  return !/^\s+(?!(?:or|and|in|with|degree|licen\w+|required|preferred|from|for|needed|wanted|who)\b)\p{Ll}/u.test(
    text.slice(end),
  );
}
