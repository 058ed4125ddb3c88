import { Lexicon } from './lexicon.js';
import { ENTERPRISE_ROLES } from './specialties/enterprise.js';
import { LAW_PRACTICE_AREAS } from './specialties/law.js';
import { MEDICAL_SPECIALTIES } from './specialties/medicine.js';
import { NURSING_AND_ALLIED_SPECIALTIES } from './specialties/nursing-and-allied.js';
import { OTHER_PROFESSIONS } from './specialties/other.js';
import { SERVICES } from './specialties/services.js';
import { TRADES } from './specialties/trades.js';
import type { SpecialtyConcept } from './specialty-concept.js';

/**
 * Every field of work that is told of, across the professions. A specialty's parents are the fields that all who
 * practise it practise too.
 */
export const SPECIALTIES = new Lexicon<SpecialtyConcept>([
  ...MEDICAL_SPECIALTIES,
  ...NURSING_AND_ALLIED_SPECIALTIES,
  ...LAW_PRACTICE_AREAS,
  ...OTHER_PROFESSIONS,
  ...ENTERPRISE_ROLES,
  ...TRADES,
  ...SERVICES,
]);
