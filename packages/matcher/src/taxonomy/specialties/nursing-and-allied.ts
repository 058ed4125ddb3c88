import { DENTAL_SPECIALTIES } from './dentistry.js';
import { CLINICAL_NURSING_SPECIALTIES } from './nursing.js';
import { NURSING_ROLE_SPECIALTIES } from './nursing-roles.js';
import { PHARMACY_SPECIALTIES } from './pharmacy.js';
import { PUBLIC_HEALTH_SPECIALTIES } from './public-health.js';
import { THERAPY_SPECIALTIES } from './therapy.js';

/** Nursing, pharmacy, dentistry, therapy and public health. */
export const NURSING_AND_ALLIED_SPECIALTIES = [
  ...CLINICAL_NURSING_SPECIALTIES,
  ...NURSING_ROLE_SPECIALTIES,
  ...PHARMACY_SPECIALTIES,
  ...DENTAL_SPECIALTIES,
  ...THERAPY_SPECIALTIES,
  ...PUBLIC_HEALTH_SPECIALTIES,
];
