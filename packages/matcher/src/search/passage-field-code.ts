import type { PassageField } from '../domain/passage.js';

/** The fields, each at the place of the number that stands for it in the index. */
export const PASSAGE_FIELDS = [
  'headline',
  'credentials',
  'skills',
  'experience',
  'rest',
] as const satisfies readonly PassageField[];

/** The number that stands for a field, 0 to 4. */
export const fieldCode = (field: PassageField): number => PASSAGE_FIELDS.indexOf(field);
