import { Lexicon } from './lexicon.js';
import { LAW_PRACTICE_AREAS } from './specialties/law.js';
import { MEDICAL_SPECIALTIES } from './specialties/medicine.js';
import { NURSING_AND_ALLIED_SPECIALTIES } from './specialties/nursing-and-allied.js';
import { OTHER_SPECIALTIES } from './specialties/other.js';
import type { SpecialtyConcept } from './specialty-concept.js';

/**
 * Every field of work that is told of, across the professions. A specialty's parents are the fields that all who
 * practise it practise too.
 */
export const SPECIALTIES = new Lexicon<SpecialtyConcept>([
  ...MEDICAL_SPECIALTIES,
  ...NURSING_AND_ALLIED_SPECIALTIES,
  ...LAW_PRACTICE_AREAS,
  ...OTHER_SPECIALTIES,
]);
