import { SPECIALTIES } from '../taxonomy/specialties.js';
import type { WorkField } from '../taxonomy/specialty-concept.js';
import { namedProfessions } from './named-professions.js';

/** What members of a field are licensed as, where all of them are. */
const LICENCE_OF_FIELD: Partial<Readonly<Record<WorkField, string>>> = {
  medicine: 'physician-licence',
  nursing: 'rn',
  pharmacy: 'pharmacist-licence',
  law: 'bar-admission',
};

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
