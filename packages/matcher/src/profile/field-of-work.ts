import { LANGUAGES } from '../taxonomy/languages.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { maskSpans } from './identity-mask.js';
import { hasOrganisationWord } from './title-words.js';

/** Whether nothing but fields of work and languages are named: "Wound Care", "German to English". */
export function isFieldOfWork(text: string): boolean {
  if (hasOrganisationWord(text)) return false;
  const others = [SPECIALTIES, LANGUAGES].reduce(
    (rest, lexicon) => maskSpans(rest, lexicon.find(text, { abbreviations: false })),
    text,
  );
  return !/\p{Lu}/u.test(others);
}
