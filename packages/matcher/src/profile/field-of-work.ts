import { LANGUAGES } from '../taxonomy/languages.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { MASK, maskSpans } from './identity-mask.js';
import { hasOrganisationWord } from './title-words.js';

/** Whether nothing but fields of work and languages are named: "Medical Malpractice Defense", "German to English". */
export function isFieldOfWork(text: string): boolean {
  const others = [SPECIALTIES, LANGUAGES].reduce(
    (rest, lexicon) => maskSpans(rest, lexicon.find(text, { abbreviations: false })),
    text,
  );
  return !/\p{Lu}/u.test(others) && !hasOrganisationWord(others.replaceAll(MASK, ' '));
}
