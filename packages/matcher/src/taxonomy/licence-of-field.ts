import type { WorkField } from './specialty-concept.js';

/** What members of a field are licensed as, where all of them are: credential codes. */
export const LICENCE_OF_FIELD: Partial<Readonly<Record<WorkField, string>>> = {
  medicine: 'physician-licence',
  nursing: 'rn',
  pharmacy: 'pharmacist-licence',
  law: 'bar-admission',
};
