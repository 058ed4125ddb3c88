import type { CredentialType } from '../credential-type.js';

const GENERAL = { kind: 'certificate', profession: 'general', jurisdictional: false } as const;
const ACTUARIAL = { ...GENERAL, parents: ['actuarial-credential'], certifies: 'actuarial-science' } as const;
const EXAM = { ...GENERAL, parents: ['finra-exam'] } as const;

const ACTUARIES: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'actuarial-credential',
    name: 'Actuarial credential',
    names: ['credentialed actuary', 'qualified actuary'],
  },
  {
    ...ACTUARIAL,
    code: 'fsa',
    name: 'Fellow of the Society of Actuaries',
    names: ['FSA designation', 'FSA credential'],
    abbreviations: ['FSA'],
    implies: ['asa'],
  },
  {
    ...ACTUARIAL,
    code: 'asa',
    name: 'Associate of the Society of Actuaries',
    names: ['ASA designation', 'ASA credential'],
    abbreviations: ['ASA'],
  },
  {
    ...ACTUARIAL,
    code: 'fcas',
    name: 'Fellow of the Casualty Actuarial Society',
    abbreviations: ['FCAS'],
    implies: ['acas'],
  },
  {
    ...ACTUARIAL,
    code: 'acas',
    name: 'Associate of the Casualty Actuarial Society',
    abbreviations: ['ACAS'],
  },
  {
    ...ACTUARIAL,
    code: 'maaa',
    name: 'Member of the American Academy of Actuaries',
    abbreviations: ['MAAA'],
  },
  { ...ACTUARIAL, code: 'cera', name: 'Chartered Enterprise Risk Analyst', names: ['CERA credential'] },
  {
    ...ACTUARIAL,
    code: 'fia',
    name: 'Fellow of the Institute and Faculty of Actuaries',
    names: ['Fellow of the Institute of Actuaries', 'FIA qualified'],
  },
  {
    ...GENERAL,
    code: 'actuarial-exam',
    name: 'Actuarial examination',
    names: ['actuarial exam', 'exams P and FM', 'exam P', 'exam FM', 'exam IFM', 'SOA exam', 'CAS exam'],
    towards: 'actuarial-credential',
  },
];

const FINANCE: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'caia',
    name: 'Chartered Alternative Investment Analyst',
    names: ['CAIA charterholder'],
    abbreviations: ['CAIA'],
  },
  {
    ...GENERAL,
    code: 'cima',
    name: 'Chartered Global Management Accountant',
    names: ['CGMA', 'CIMA qualified'],
  },
  {
    ...GENERAL,
    code: 'cfa-exam',
    name: 'CFA examination',
    names: [
      'CFA exam',
      'CFA candidate',
      ...['I', 'II', 'III', '1', '2', '3'].flatMap((level) => [
        `CFA Level ${level}`,
        `CFA Level ${level} candidate`,
        `CFA L${level}`,
        `Level ${level} of the CFA`,
        `Level ${level} of the CFA program`,
      ]),
    ],
    towards: 'cfa',
  },
  {
    ...GENERAL,
    code: 'cpa-exam',
    name: 'CPA examination',
    names: [
      'CPA exam',
      'CPA candidate',
      'CPA eligible',
      'CPA in progress',
      'sections of the CPA exam',
      'parts of the CPA exam',
      'certified public accountant candidate',
    ],
    towards: 'cpa',
  },
  {
    ...GENERAL,
    code: 'finra-exam',
    name: 'FINRA examination',
    names: ['FINRA licence', 'FINRA registered', 'FINRA registration'],
  },
  ...['3', '6', '7', '24', '63', '65', '66', '79', '86', '87'].map((series) => ({
    ...EXAM,
    code: `series-${series}`,
    name: `Series ${series}`,
    names: [`FINRA Series ${series}`, `Series ${series} licence`],
  })),
];

/** Certificates of actuaries, analysts and brokers, and the examinations on the way to them. */
export const FINANCE_CERTIFICATES: readonly CredentialType[] = [...ACTUARIES, ...FINANCE];
