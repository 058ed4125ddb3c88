import type { Concept, Mention } from './concept.js';
import { keptByText } from './kept-by-text.js';
import { Lexicon } from './lexicon.js';
import type { Profession } from './profession.js';
import { ALLIED_PROFESSIONS } from './professions/allied-professions.js';
import { MEDICAL_PROFESSIONS } from './professions/medical-professions.js';
import { NURSING_PROFESSIONS } from './professions/nursing-professions.js';

const LAWYER: Profession = {
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
    'advocate and solicitor',
    'barrister and solicitor',
    'public defender',
    'defense attorney',
    'prosecutor',
    'district attorney',
    'assistant district attorney',
    'general counsel',
    'Rechtsanwalt',
    'Rechtsanwältin',
    'avocat',
    'avocate',
    'abogado',
    'abogada',
    'avvocato',
    'avvocata',
    'advogado',
    'advogada',
  ],
  proofs: ['bar-admission', 'jd', 'llb', 'llm', 'staatsexamen-law-2'],
  licence: 'bar-admission',
  entry: ['jd', 'llb'],
  students: ['law student', 'legal student'],
};

const LEXICON = new Lexicon<Profession>([
  ...MEDICAL_PROFESSIONS,
  ...NURSING_PROFESSIONS,
  ...ALLIED_PROFESSIONS,
  LAWYER,
]);

/** Members-to-be, by the code of their profession. */
const STUDENTS = new Lexicon<Concept>(
  LEXICON.all.flatMap(({ code, students: [name, ...names] = [] }) =>
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
export const professionsIn = keptByText((text): readonly (Mention & Profession)[] =>
  LEXICON.find(text, { abbreviations: false }).flatMap((mention) => {
    const profession = LEXICON.get(mention.code);
    return profession === undefined ? [] : [{ ...profession, ...mention }];
  }),
);

/** Codes of the professions all of whose proofs are among some credential codes. */
export function professionsAsked(codes: readonly string[]): string[] {
  return PROFESSIONS.filter(
    ({ proofs }) => proofs.length > 0 && proofs.every((proof) => codes.includes(proof)),
  ).map(({ code }) => code);
}
