import type { Concept, Mention } from './concept.js';
import { Lexicon } from './lexicon.js';

/** A regulated profession: what proves that somebody belongs to it. */
export interface Profession extends Concept {
  /** Credential codes, one of which a member holds. */
  readonly proofs: readonly string[];
  /** What "licensed in …" means for it: a credential code. */
  readonly licence: string;
  /** Codes of the degrees by which one enters it, where there are such. */
  readonly entry?: readonly string[];
  /** What those who study for it call themselves. */
  readonly students?: readonly string[];
}

const PROFESSIONS_DATA: readonly Profession[] = [
  {
    code: 'physician',
    name: 'Physician',
    names: ['medical doctor', 'clinician physician'],
    proofs: ['md', 'do', 'mbbs', 'physician-licence'],
    licence: 'physician-licence',
    entry: ['md', 'do', 'mbbs'],
    students: ['medical student', 'med student', 'premed student', 'pre med student'],
  },
  {
    code: 'nurse',
    name: 'Nurse',
    names: ['registered nurse', 'nursing professional'],
    proofs: ['rn', 'bsn', 'msn', 'dnp'],
    licence: 'rn',
    entry: ['adn', 'bsn'],
    students: ['nursing student', 'student nurse', 'graduate nurse'],
  },
  {
    code: 'physician-assistant',
    name: 'Physician assistant',
    names: ['physician associate'],
    proofs: ['pa'],
    licence: 'pa',
  },
  {
    code: 'nurse-practitioner',
    name: 'Nurse practitioner',
    names: ['family nurse practitioner', 'advanced practice nurse', 'advanced practice registered nurse'],
    proofs: ['np', 'aprn'],
    licence: 'aprn',
  },
  {
    code: 'nurse-anesthetist',
    name: 'Nurse anesthetist',
    names: ['certified registered nurse anesthetist'],
    proofs: ['crna'],
    licence: 'crna',
  },
  {
    code: 'medical-assistant',
    name: 'Medical assistant',
    names: ['certified medical assistant'],
    proofs: [],
    licence: '',
  },
  {
    code: 'physical-therapist',
    name: 'Physical therapist',
    names: ['physiotherapist'],
    proofs: ['physical-therapist-licence', 'dpt'],
    licence: 'physical-therapist-licence',
    entry: ['dpt'],
    students: ['physical therapy student', 'student physical therapist'],
  },
  {
    code: 'occupational-therapist',
    name: 'Occupational therapist',
    proofs: ['occupational-therapist-licence'],
    licence: 'occupational-therapist-licence',
  },
  {
    code: 'speech-therapist',
    name: 'Speech-language pathologist',
    names: ['speech therapist', 'speech pathologist'],
    proofs: ['speech-language-pathologist-licence'],
    licence: 'speech-language-pathologist-licence',
  },
  {
    code: 'respiratory-therapist',
    name: 'Respiratory therapist',
    proofs: ['respiratory-therapist-licence', 'rrt'],
    licence: 'respiratory-therapist-licence',
  },
  {
    code: 'psychologist',
    name: 'Psychologist',
    names: ['clinical psychologist'],
    proofs: ['psychologist-licence'],
    licence: 'psychologist-licence',
  },
  {
    code: 'dentist',
    name: 'Dentist',
    proofs: ['dds', 'dmd', 'dentist-licence'],
    licence: 'dentist-licence',
    entry: ['dds', 'dmd', 'bds'],
    students: ['dental student'],
  },
  {
    code: 'pharmacist',
    name: 'Pharmacist',
    names: ['clinical pharmacist'],
    proofs: ['pharmd', 'pharmacist-licence'],
    licence: 'pharmacist-licence',
    entry: ['pharmd', 'bpharm', 'mpharm'],
    students: ['pharmacy student', 'student pharmacist'],
  },
  {
    code: 'lawyer',
    name: 'Lawyer',
    names: [
      'attorney',
      'attorney at law',
      'litigator',
      'trial lawyer',
      'trial attorney',
      'counsel',
      'barrister',
      'solicitor',
    ],
    proofs: ['bar-admission', 'jd', 'llb', 'llm', 'staatsexamen-law-2'],
    licence: 'bar-admission',
    entry: ['jd', 'llb'],
    students: ['law student', 'legal student'],
  },
];

const LEXICON = new Lexicon<Profession>(PROFESSIONS_DATA);

/** Members-to-be, by the code of their profession. */
const STUDENTS = new Lexicon<Concept>(
  PROFESSIONS_DATA.flatMap(({ code, students: [name, ...names] = [] }) =>
    name === undefined ? [] : [{ code, name, names }],
  ),
);

/** The codes of the professions of which a text names students. */
export function studiedProfessions(text: string): string[] {
  return STUDENTS.find(text, { abbreviations: false }).map(({ code }) => code);
}

/** Every profession that is told of. */
export const PROFESSIONS = LEXICON.all;

/** The professions that a text names, each with its place, in order. */
export function professionsIn(text: string): (Mention & Profession)[] {
  return LEXICON.find(text, { abbreviations: false }).flatMap((mention) => {
    const profession = LEXICON.get(mention.code);
    return profession === undefined ? [] : [{ ...profession, ...mention }];
  });
}
