import { LICENCE_OF_FIELD } from '../taxonomy/licence-of-field.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { namedProfessions } from './named-professions.js';

/**
 * The licence that "licensed in …" means in a brief: that of the first profession it names, else of the first
 * field of work ("Neurologist, licensed in Ohio"); undefined when it names neither.
 */
export function askedLicence(brief: string): string | undefined {
  const profession = namedProfessions(brief)[0];
  if (profession !== undefined) return profession.licence === '' ? undefined : profession.licence;
  const fields = SPECIALTIES.find(brief, { abbreviations: false }).map(
    ({ code }) => SPECIALTIES.get(code)?.field,
  );
  return fields.flatMap((field) => (field && LICENCE_OF_FIELD[field]) ?? [])[0];
}
