import { CIVIL_LITIGATION_AREAS } from './civil-litigation.js';
import { COMPANY_LAW_AREAS } from './company-law.js';
import { DISPUTE_AREAS } from './disputes.js';
import { EMPLOYMENT_LAW_AREAS } from './employment-law.js';
import { INSURANCE_LAW_AREAS } from './insurance-law.js';
import { INTELLECTUAL_PROPERTY_AREAS } from './intellectual-property-law.js';
import { LEGAL_WORK } from './legal-work.js';
import { PERSONAL_LAW_AREAS } from './personal-law.js';
import { PUBLIC_LAW_AREAS } from './public-law.js';
import { REGULATED_BUSINESS_LAW_AREAS } from './regulated-business-law.js';

/** Practice areas of law. */
export const LAW_PRACTICE_AREAS = [
  ...CIVIL_LITIGATION_AREAS,
  ...DISPUTE_AREAS,
  ...COMPANY_LAW_AREAS,
  ...REGULATED_BUSINESS_LAW_AREAS,
  ...INTELLECTUAL_PROPERTY_AREAS,
  ...EMPLOYMENT_LAW_AREAS,
  ...INSURANCE_LAW_AREAS,
  ...PERSONAL_LAW_AREAS,
  ...PUBLIC_LAW_AREAS,
  ...LEGAL_WORK,
];
