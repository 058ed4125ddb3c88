import { DIAGNOSTIC_SPECIALTIES } from './diagnostic-medicine.js';
import { INTERNAL_MEDICINE_SPECIALTIES } from './internal-medicine.js';
import { MIND_AND_NERVE_SPECIALTIES } from './mind-and-nerves.js';
import { OTHER_MEDICAL_SPECIALTIES } from './other-medicine.js';
import { PEDIATRIC_SPECIALTIES } from './pediatrics.js';
import { SURGERY_BRANCHES } from './surgery.js';
import { SURGICAL_ORGAN_SPECIALTIES } from './surgical-organs.js';

/**
 * Specialties and sub-specialties of physicians and of those who practise beside them, by what the boards of
 * the ABMS and the AOA certify, with a few fields of practice that other boards do.
 */
export const MEDICAL_SPECIALTIES = [
  ...INTERNAL_MEDICINE_SPECIALTIES,
  ...PEDIATRIC_SPECIALTIES,
  ...SURGERY_BRANCHES,
  ...SURGICAL_ORGAN_SPECIALTIES,
  ...MIND_AND_NERVE_SPECIALTIES,
  ...DIAGNOSTIC_SPECIALTIES,
  ...OTHER_MEDICAL_SPECIALTIES,
];
