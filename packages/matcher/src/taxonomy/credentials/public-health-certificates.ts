import type { CredentialType } from '../credential-type.js';

const HEALTH = { kind: 'certificate', profession: 'medicine', jurisdictional: false } as const;

const PUBLIC_HEALTH: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'cph',
    name: 'Certified in public health',
    names: ['CPH credential', 'CPH certified', 'certification in public health'],
    abbreviations: ['CPH'],
  },
  {
    ...HEALTH,
    code: 'ches',
    name: 'Certified health education specialist',
    names: ['CHES certified', 'certified health educator'],
    abbreviations: ['CHES'],
  },
  {
    ...HEALTH,
    code: 'mches',
    name: 'Master certified health education specialist',
    abbreviations: ['MCHES'],
    parents: ['ches'],
  },
  {
    ...HEALTH,
    code: 'cih',
    name: 'Certified industrial hygienist',
    names: ['CIH certified', 'CIH certification'],
    abbreviations: ['CIH'],
    certifies: 'occupational-health-safety',
  },
  { ...HEALTH, code: 'csp-safety', name: 'Certified safety professional' },
  {
    ...HEALTH,
    code: 'rehs',
    name: 'Registered environmental health specialist',
    names: ['REHS', 'REHS/RS', 'registered sanitarian'],
  },
  {
    ...HEALTH,
    code: 'chw',
    name: 'Certified community health worker',
    names: ['community health worker certification'],
  },
  {
    ...HEALTH,
    code: 'tobacco-treatment',
    name: 'Certified tobacco treatment specialist',
    names: ['tobacco treatment specialist'],
  },
  {
    ...HEALTH,
    code: 'cic',
    name: 'Certified in Infection Control',
    names: [
      'certified in infection prevention and control',
      'CBIC certified',
      'certification in infection prevention and control',
      'certification in infection control',
    ],
    certifies: 'infection-prevention',
  },
  { ...HEALTH, code: 'a-ipc', name: 'Associate in infection prevention and control', names: ['a-IPC'] },
  { ...HEALTH, code: 'cphq', name: 'Certified Professional in Healthcare Quality', names: ['CPHQ'] },
  { ...HEALTH, code: 'cpps', name: 'Certified professional in patient safety', names: ['CPPS certified'] },
  {
    ...HEALTH,
    code: 'fache',
    name: 'Fellow of the American College of Healthcare Executives',
    names: ['FACHE'],
  },
];

const NUTRITION: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'rd',
    name: 'Registered dietitian',
    names: ['registered dietitian nutritionist', 'registered dietician', 'RDN credential', 'CDR registered'],
    abbreviations: ['RD', 'RDN'],
  },
  {
    ...HEALTH,
    code: 'ndtr',
    name: 'Nutrition and dietetics technician, registered',
    names: ['NDTR', 'dietetic technician registered', 'registered dietetic technician'],
  },
  {
    ...HEALTH,
    code: 'csr-nutrition',
    name: 'Board certified specialist in renal nutrition',
    names: ['certified specialist in renal nutrition'],
    implies: ['rd'],
  },
  {
    ...HEALTH,
    code: 'cso',
    name: 'Board certified specialist in oncology nutrition',
    names: ['certified specialist in oncology nutrition'],
    implies: ['rd'],
  },
  {
    ...HEALTH,
    code: 'cssd',
    name: 'Board certified specialist in sports dietetics',
    names: ['CSSD', 'certified specialist in sports dietetics'],
    implies: ['rd'],
  },
  {
    ...HEALTH,
    code: 'csp-nutrition',
    name: 'Board certified specialist in pediatric nutrition',
    names: ['certified specialist in pediatric nutrition'],
    implies: ['rd'],
  },
  { ...HEALTH, code: 'csg', name: 'Board certified specialist in gerontological nutrition', implies: ['rd'] },
  { ...HEALTH, code: 'cnsc', name: 'Certified nutrition support clinician', names: ['CNSC'] },
  { ...HEALTH, code: 'cns-nutrition', name: 'Certified nutrition specialist' },
  {
    ...HEALTH,
    code: 'holistic-nutritionist',
    name: 'Certified holistic nutritionist',
    names: [
      'certified nutritionist',
      'certified nutrition coach',
      'certified health coach',
      'holistic nutrition certificate',
    ],
  },
];

const RECORDS: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'cpc',
    name: 'Certified Professional Coder',
    names: ['CPC certified', 'AAPC certified coder', 'certified medical coder', 'AAPC certified'],
    abbreviations: ['CPC'],
    certifies: 'medical-coding',
  },
  { ...HEALTH, code: 'cpc-a', name: 'Certified professional coder apprentice', names: ['CPC-A'] },
  { ...HEALTH, code: 'coc', name: 'Certified outpatient coder', names: ['COC certified'] },
  { ...HEALTH, code: 'cic-coder', name: 'Certified inpatient coder', names: ['CIC inpatient coder'] },
  { ...HEALTH, code: 'crc', name: 'Certified risk adjustment coder' },
  {
    ...HEALTH,
    code: 'ccs',
    name: 'Certified Coding Specialist',
    names: ['CCS certified', 'CCS-P', 'certified coding specialist physician based'],
    abbreviations: ['CCS'],
    certifies: 'medical-coding',
  },
  { ...HEALTH, code: 'cca', name: 'Certified coding associate' },
  { ...HEALTH, code: 'cpma', name: 'Certified professional medical auditor', names: ['CPMA'] },
  { ...HEALTH, code: 'ccds', name: 'Certified clinical documentation specialist', names: ['CCDS'] },
  {
    ...HEALTH,
    code: 'cdip',
    name: 'Certified documentation integrity practitioner',
    names: ['CDIP', 'clinical documentation improvement practitioner'],
  },
  { ...HEALTH, code: 'cpb', name: 'Certified professional biller', names: ['certified medical biller'] },
  { ...HEALTH, code: 'rhia', name: 'Registered Health Information Administrator', names: ['RHIA'] },
  { ...HEALTH, code: 'rhit', name: 'Registered Health Information Technician', names: ['RHIT'] },
  { ...HEALTH, code: 'chda', name: 'Certified health data analyst', names: ['CHDA'] },
  { ...HEALTH, code: 'bcpa', name: 'Board Certified Patient Advocate', names: ['BCPA'] },
];

/** Certificates of public health, nutrition and medical records. */
export const PUBLIC_HEALTH_CERTIFICATES: readonly CredentialType[] = [
  ...PUBLIC_HEALTH,
  ...NUTRITION,
  ...RECORDS,
];
