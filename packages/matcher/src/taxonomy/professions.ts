import type { Concept, Mention } from './concept.js';
import { Lexicon } from './lexicon.js';

/** A regulated profession: what proves that somebody belongs to it. */
export interface Profession extends Concept {
  /** Credential codes, one of which a member holds. */
  readonly proofs: readonly string[];
  /** What "licensed in …" means for it: a credential code. */
  readonly licence: string;
}

const PROFESSIONS_DATA: readonly Profession[] = [
  {
    code: 'physician',
    name: 'Physician',
    names: ['medical doctor', 'clinician physician'],
    proofs: ['md', 'do', 'mbbs', 'physician-licence'],
    licence: 'physician-licence',
  },
  {
    code: 'nurse',
    name: 'Nurse',
    names: ['registered nurse', 'nursing professional'],
    proofs: ['rn', 'bsn', 'msn', 'dnp'],
    licence: 'rn',
  },
  {
    code: 'pharmacist',
    name: 'Pharmacist',
    names: ['clinical pharmacist'],
    proofs: ['pharmd', 'pharmacist-licence'],
    licence: 'pharmacist-licence',
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
    proofs: ['jd', 'llb', 'llm', 'bar-admission'],
    licence: 'bar-admission',
  },
];

const LEXICON = new Lexicon<Profession>(PROFESSIONS_DATA);

/** Every profession that is told of. */
export const PROFESSIONS = LEXICON.all;

/** The professions that a text names, each with its place, in order. */
export function professionsIn(text: string): (Mention & Profession)[] {
  return LEXICON.find(text, { abbreviations: false }).flatMap((mention) => {
    const profession = LEXICON.get(mention.code);
    return profession === undefined ? [] : [{ ...profession, ...mention }];
  });
}
