import type { CredentialType } from '../credential-type.js';
import { ADVANCED_PRACTICE_LICENCES } from './advanced-practice-licences.js';
import { THERAPY_LICENCES } from './therapy-licences.js';

const HEALTH = { kind: 'licence', profession: 'medicine', jurisdictional: true } as const;
const OTHER = { kind: 'licence', profession: 'general', jurisdictional: true } as const;

/** Physicians, nurses, pharmacists. */
const CLINICAL: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'physician-licence',
    name: 'Medical licence',
    names: [
      'physician licence',
      'licensed physician',
      'licensed medical doctor',
      'licensed doctor of medicine',
      'licence to practice medicine',
      'licensed to practice medicine',
      'authorised to practice medicine',
      'physician and surgeon licence',
      'physician & surgeon licence',
      'licensed physician and surgeon',
      'state medical licence',
      'medical licensure',
      'physician licensure',
      'medical board licence',
      'full medical registration',
      'GMC registered',
      'GMC registration',
      'GMC full registration',
      'registered with the General Medical Council',
      'General Medical Council registration',
      'full registration with the General Medical Council',
      'registered medical practitioner',
      'Approbation als Arzt',
      'Approbation als Ärztin',
      'ärztliche Approbation',
      'approbierter Arzt',
      'approbierte Ärztin',
    ],
  },
  {
    ...HEALTH,
    code: 'rn',
    name: 'Registered nurse',
    names: [
      'RN licence',
      'RN licensure',
      'registered nurse licence',
      'registered nursing licence',
      'licensed RN',
    ],
    abbreviations: ['RN'],
  },
  {
    ...HEALTH,
    code: 'lpn',
    name: 'Licensed practical nurse',
    names: [
      'licensed vocational nurse',
      'practical nurse licence',
      'vocational nurse licence',
      'LPN licence',
      'LVN licence',
    ],
    abbreviations: ['LPN', 'LVN'],
  },
  {
    ...HEALTH,
    code: 'pa',
    name: 'Physician assistant',
    names: ['physician associate', 'physician assistant licence', 'certified physician assistant', 'PA-C'],
    abbreviations: ['PA'],
  },
  {
    ...HEALTH,
    code: 'pharmacist-licence',
    name: 'Pharmacist licence',
    names: [
      'licensed pharmacist',
      'licensed clinical pharmacist',
      'registered pharmacist',
      'pharmacy licence',
      'pharmacist licensure',
      'licence to practice pharmacy',
      'licensed to practice pharmacy',
      'GPhC registered',
      'GPhC registration',
      'pharmacist registration',
    ],
    abbreviations: ['RPh'],
  },
  {
    ...HEALTH,
    code: 'pharmacy-technician',
    name: 'Pharmacy technician',
    names: [
      'certified pharmacy technician',
      'registered pharmacy technician',
      'pharmacy technician licence',
      'CPhT',
    ],
  },
  {
    ...HEALTH,
    code: 'pharmacy-intern',
    name: 'Pharmacy intern licence',
    names: [
      'pharmacist intern licence',
      'licensed pharmacy intern',
      'licensed intern pharmacist',
      'intern pharmacist',
    ],
  },
];

/** "PE" means private equity and pulmonary embolism too, so it is no short form. */
const OTHER_PROFESSIONS: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'dea-registration',
    name: 'DEA registration',
    names: [
      'DEA licence',
      'DEA registered',
      'DEA certificate',
      'DEA number',
      'DEA controlled substance registration',
      'Drug Enforcement Administration registration',
    ],
  },
  {
    ...OTHER,
    code: 'cpa',
    name: 'Certified public accountant',
    names: ['CPA licence', 'licensed CPA'],
    abbreviations: ['CPA'],
  },
  {
    ...OTHER,
    code: 'pe',
    name: 'Professional engineer licence',
    names: [
      'licensed professional engineer',
      'registered professional engineer',
      'PE licence',
      'PE licensed',
    ],
  },
  {
    ...OTHER,
    code: 'architect-licence',
    name: 'Architect licence',
    names: ['licensed architect', 'registered architect'],
  },
  {
    ...OTHER,
    code: 'teaching-licence',
    name: 'Teaching licence',
    names: [
      'teacher licence',
      'licensed teacher',
      'teaching certificate',
      'teaching credential',
      'teacher certification',
      'certified teacher',
      'state certified teacher',
      'qualified teacher status',
      'teaching certification',
    ],
    abbreviations: ['QTS'],
  },
  {
    ...OTHER,
    code: 'notary',
    name: 'Notary public',
    names: ['commissioned notary', 'notary commission', 'certified notary', 'notary signing agent'],
  },
  {
    ...OTHER,
    code: 'real-estate-licence',
    name: 'Real estate licence',
    names: ['licensed real estate agent', 'licensed real estate broker', 'real estate broker licence'],
  },
  {
    ...OTHER,
    code: 'insurance-licence',
    name: 'Insurance licence',
    names: ['licensed insurance agent', 'licensed insurance producer', 'insurance producer licence'],
  },
];

/** Licences to practise, granted by a state or country. */
export const LICENCES: readonly CredentialType[] = [
  ...CLINICAL,
  ...ADVANCED_PRACTICE_LICENCES,
  ...THERAPY_LICENCES,
  ...OTHER_PROFESSIONS,
];
