import type { CredentialType } from '../credential-type.js';

const APRN = { kind: 'licence', profession: 'medicine', jurisdictional: true, implies: ['rn'] } as const;
const NP = { ...APRN, parents: ['np'] } as const;

/** Advanced practice nurses, each of whom must be a registered nurse. "CNS" mostly means a nervous system. */
export const ADVANCED_PRACTICE_LICENCES: readonly CredentialType[] = [
  {
    ...APRN,
    code: 'aprn',
    name: 'Advanced practice registered nurse',
    names: ['advanced practice nurse', 'APRN licence'],
    abbreviations: ['APRN'],
  },
  {
    ...APRN,
    code: 'np',
    name: 'Nurse practitioner',
    names: [
      'advanced registered nurse practitioner',
      'certified nurse practitioner',
      'registered nurse practitioner',
      'nurse practitioner licence',
    ],
    abbreviations: ['NP', 'ARNP', 'CRNP', 'CNP'],
    parents: ['aprn'],
  },
  {
    ...NP,
    code: 'fnp',
    name: 'Family nurse practitioner',
    names: ['certified family nurse practitioner', 'board certified family nurse practitioner', 'family NP'],
    abbreviations: ['FNP', 'CFNP'],
  },
  {
    ...NP,
    code: 'acnp',
    name: 'Acute care nurse practitioner',
    names: ['acute care NP'],
    abbreviations: ['ACNP'],
  },
  {
    ...APRN,
    code: 'agacnp',
    name: 'Adult-gerontology acute care nurse practitioner',
    names: ['adult gerontology acute care NP', 'adult geriatric acute care nurse practitioner'],
    abbreviations: ['AGACNP'],
    parents: ['acnp'],
  },
  {
    ...NP,
    code: 'agpcnp',
    name: 'Adult-gerontology primary care nurse practitioner',
    names: ['adult gerontology primary care NP', 'adult geriatric primary care nurse practitioner'],
    abbreviations: ['AGPCNP'],
  },
  {
    ...NP,
    code: 'pmhnp',
    name: 'Psychiatric-mental health nurse practitioner',
    names: [
      'psychiatric nurse practitioner',
      'psychiatric and mental health nurse practitioner',
      'mental health nurse practitioner',
      'psychiatric NP',
      'psych NP',
    ],
    abbreviations: ['PMHNP'],
  },
  {
    ...NP,
    code: 'pnp',
    name: 'Pediatric nurse practitioner',
    names: ['certified pediatric nurse practitioner', 'pediatric NP'],
    abbreviations: ['PNP', 'CPNP'],
  },
  {
    ...NP,
    code: 'whnp',
    name: "Women's health nurse practitioner",
    names: ["women's health NP"],
    abbreviations: ['WHNP'],
  },
  { ...NP, code: 'nnp', name: 'Neonatal nurse practitioner', names: ['neonatal NP'], abbreviations: ['NNP'] },
  {
    ...APRN,
    code: 'crna',
    name: 'Certified registered nurse anesthetist',
    names: ['registered nurse anesthetist', 'nurse anesthetist', 'nurse anesthesiologist'],
    abbreviations: ['CRNA'],
    parents: ['aprn'],
  },
  {
    ...APRN,
    code: 'cnm',
    name: 'Certified nurse-midwife',
    names: ['nurse midwife'],
    abbreviations: ['CNM'],
    parents: ['aprn'],
  },
  {
    ...APRN,
    code: 'cns',
    name: 'Clinical nurse specialist',
    names: ['CNS-BC', 'CNS licence'],
    parents: ['aprn'],
  },
];
