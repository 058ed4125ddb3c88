import { CIVIL_LITIGATION_AREAS } from './civil-litigation.js';
import { COMPANY_LAW_AREAS } from './company-law.js';
import { DISPUTE_AREAS } from './disputes.js';
import { PERSONAL_LAW_AREAS } from './personal-law.js';
import { REGULATED_BUSINESS_LAW_AREAS } from './regulated-business-law.js';

/** Practice areas of law. */
export const LAW_PRACTICE_AREAS = [
  ...CIVIL_LITIGATION_AREAS,
  ...DISPUTE_AREAS,
  ...COMPANY_LAW_AREAS,
  ...REGULATED_BUSINESS_LAW_AREAS,
  ...PERSONAL_LAW_AREAS,
];
