import type { CredentialType } from '../credential-type.js';
import { LAW_DEGREES } from './law-degrees.js';
import { MEDICAL_DEGREES } from './medical-degrees.js';

const GENERAL = { kind: 'degree', profession: 'general', jurisdictional: false } as const;
const MASTER = { ...GENERAL, parents: ['master-degree'], implies: ['bachelor-degree'] } as const;
const BACHELOR = { ...GENERAL, parents: ['bachelor-degree'] } as const;
const DOCTOR = { ...GENERAL, parents: ['doctorate'] } as const;

const DOCTORATES: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'doctorate',
    name: 'Doctorate',
    level: 'doctorate',
    names: ['doctoral degree', 'doctorate degree'],
    implies: ['bachelor-degree'],
  },
  {
    ...DOCTOR,
    code: 'phd',
    name: 'Doctor of Philosophy',
    names: ['PhD', 'Ph D', 'DPhil', 'D Phil', 'Dr. rer. nat.'],
    implies: ['bachelor-degree'],
  },
  {
    ...GENERAL,
    kind: 'certificate',
    code: 'abd',
    name: 'All but dissertation',
    names: ['ABD status', 'PhD (ABD)', 'PhD ABD'],
    abbreviations: ['ABD'],
    towards: 'phd',
  },
  {
    ...DOCTOR,
    code: 'edd',
    name: 'Doctor of Education',
    names: ['EdD degree'],
    abbreviations: ['EdD'],
    implies: ['bachelor-degree'],
  },
  { ...DOCTOR, code: 'drph', name: 'Doctor of Public Health', names: ['DrPH'], implies: ['bachelor-degree'] },
  { ...DOCTOR, code: 'dba', name: 'Doctor of Business Administration', implies: ['bachelor-degree'] },
  {
    ...DOCTOR,
    code: 'dr-med',
    name: 'Doctor medicinae',
    names: ['Dr. med.'],
    parents: ['doctorate', 'medical-degree'],
  },
];

const MASTERS: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'master-degree',
    name: "Master's degree",
    level: 'master',
    names: ["master's in"],
    implies: ['bachelor-degree'],
  },
  { ...MASTER, code: 'mba', name: 'Master of Business Administration', names: ['MBA', 'EMBA'] },
  {
    ...MASTER,
    code: 'mph',
    name: 'Master of Public Health',
    names: ['MPH degree', "master's in public health"],
    abbreviations: ['MPH'],
  },
  {
    ...MASTER,
    code: 'ms',
    name: 'Master of Science',
    names: ['MSc', 'MS degree'],
    abbreviations: ['MS'],
  },
  { ...MASTER, code: 'ma', name: 'Master of Arts', names: ['MA degree'], abbreviations: ['MA'] },
  {
    ...MASTER,
    code: 'meng',
    name: 'Master of Engineering',
    names: ['MEng', 'Diplom-Ingenieur', 'Dipl.-Ing.'],
  },
  { ...MASTER, code: 'med', name: 'Master of Education', abbreviations: ['MEd'] },
  {
    ...MASTER,
    code: 'msw',
    name: 'Master of Social Work',
    names: ['Master of Science in Social Work'],
    abbreviations: ['MSW', 'MSSW'],
  },
  {
    ...MASTER,
    code: 'mha',
    name: 'Master of Health Administration',
    names: ['Master of Healthcare Administration'],
    abbreviations: ['MHA'],
  },
  { ...MASTER, code: 'mpp', name: 'Master of Public Policy', abbreviations: ['MPP'] },
  { ...MASTER, code: 'mpa', name: 'Master of Public Administration', abbreviations: ['MPA'] },
  { ...MASTER, code: 'mfa', name: 'Master of Fine Arts', abbreviations: ['MFA'] },
  { ...MASTER, code: 'mphil', name: 'Master of Philosophy', names: ['MPhil', 'M Phil'] },
  { ...MASTER, code: 'mlitt', name: 'Master of Letters', names: ['MLitt', 'M Litt'] },
  { ...MASTER, code: 'mres', name: 'Master of Research', abbreviations: ['MRes'] },
  {
    ...MASTER,
    code: 'mls',
    name: 'Master of Library Science',
    names: ['Master of Library and Information Science'],
    abbreviations: ['MLIS'],
  },
];

const BACHELORS: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'bachelor-degree',
    name: "Bachelor's degree",
    level: 'bachelor',
    names: ["bachelor's in", 'bachelor of', 'undergraduate degree', 'baccalaureate degree'],
  },
  {
    ...BACHELOR,
    code: 'bs',
    name: 'Bachelor of Science',
    names: ['BSc', 'BS degree'],
    abbreviations: ['BS'],
  },
  {
    ...BACHELOR,
    code: 'ba',
    name: 'Bachelor of Arts',
    names: ['BA degree', 'BA Hons'],
    abbreviations: ['BA'],
  },
  {
    ...BACHELOR,
    code: 'beng',
    name: 'Bachelor of Engineering',
    names: ['BEng', 'Bachelor of Technology', 'BTech'],
  },
  { ...BACHELOR, code: 'bba', name: 'Bachelor of Business Administration', abbreviations: ['BBA'] },
  { ...BACHELOR, code: 'bcom', name: 'Bachelor of Commerce', names: ['BCom'] },
  { ...BACHELOR, code: 'bed', name: 'Bachelor of Education', abbreviations: ['BEd'] },
  { ...BACHELOR, code: 'bfa', name: 'Bachelor of Fine Arts', abbreviations: ['BFA'] },
  { ...BACHELOR, code: 'bsw', name: 'Bachelor of Social Work', abbreviations: ['BSW'] },
  {
    ...GENERAL,
    code: 'associate-degree',
    name: 'Associate degree',
    level: 'associate',
    names: ["associate's in", 'Associate of Arts', 'Associate of Science', 'Associate of Applied Science'],
    abbreviations: ['AAS'],
  },
];

/** Degrees and examinations of universities. A doctorate or master's degree builds on a bachelor's. */
export const DEGREES: readonly CredentialType[] = [
  ...MEDICAL_DEGREES,
  ...LAW_DEGREES,
  ...DOCTORATES,
  ...MASTERS,
  ...BACHELORS,
];
