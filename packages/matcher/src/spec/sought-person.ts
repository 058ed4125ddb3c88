import { hasTitleNoun } from '../profile/title-words.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { askedLicence } from './asked-licence.js';
import { isGreeting } from './is-greeting.js';

/** What a brief as a whole says of the person sought; its single lines are understood in the light of it. */
export interface SoughtPerson {
  /** The licence that "licensed in …" means; absent when no profession is named. */
  readonly licence?: string;
  /** Codes of the fields whose practitioner the title names. */
  readonly fields: readonly string[];
}

/** @param brief the whole brief, the title first */
export function soughtPerson(brief: string): SoughtPerson {
  const licence = askedLicence(brief);
  const lines = brief.trim().split(/\r?\n/);
  const title = lines.find((line) => line.trim() !== '' && !isGreeting(line.trim())) ?? '';
  return { ...(licence !== undefined && { licence }), fields: practitionersIn(title) };
}

/** Codes of the fields whose practitioners a text names: "gastroenterologist", not "gastroenterology". */
function practitionersIn(text: string): string[] {
  return SPECIALTIES.find(text, { abbreviations: false })
    .filter(({ start, end }) => hasTitleNoun(text.slice(start, end)))
    .map(({ code }) => code);
}
