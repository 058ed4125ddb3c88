import type { SpecInput } from '@expertmatch/matcher';

/** What matches are measured with: texts and specs, with must-haves and without. */
export const BRIEFS: readonly (string | SpecInput)[] = [
  'Wound care physician, hyperbaric medicine, Florida licence, 10 hours a week, up to $120/h',
  'Trial attorney for medical malpractice defense\nRequired:\n- admitted to the bar in Georgia\n- 8+ years',
  'Oncology pharmacist to verify chemotherapy orders',
  'Backend engineer, PostgreSQL and TypeScript, 20 hours a week',
  'Cardiologist with experience in heart failure clinics',
  'German to English legal translator for court rulings',
  'Chemist to review HPLC methods',
  'Somebody who has taught sepsis bundles in a university clinic',
  { title: 'Machine learning engineer', niceToHave: [{ kind: 'skill', codes: ['pytorch'] }] },
  { title: 'Immigration lawyer', mustHave: [{ kind: 'rate', maxPerHour: 150, currency: 'USD' }] },
];
