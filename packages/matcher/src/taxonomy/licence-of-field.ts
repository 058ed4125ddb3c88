import { SPECIALTIES } from './specialties.js';
import type { WorkField } from './specialty-concept.js';

/** What members of a field are licensed as, where all of them are: credential codes. */
export const LICENCE_OF_FIELD: Partial<Readonly<Record<WorkField, string>>> = {
  medicine: 'physician-licence',
  nursing: 'rn',
  pharmacy: 'pharmacist-licence',
  dentistry: 'dentist-licence',
  law: 'bar-admission',
  teaching: 'teaching-licence',
};

/** The licence of the first field of work that words name; undefined when they name none with a licence of its own. */
export function licenceOfField(words: string): string | undefined {
  const fields = SPECIALTIES.find(words, { abbreviations: false }).map(
    ({ code }) => SPECIALTIES.get(code)?.field,
  );
  return fields.flatMap((field) => (field && LICENCE_OF_FIELD[field]) ?? [])[0];
}
