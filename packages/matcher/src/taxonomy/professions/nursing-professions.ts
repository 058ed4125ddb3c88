import type { Profession } from '../profession.js';

/** Nurses of every level, and those who assist them. */
export const NURSING_PROFESSIONS: readonly Profession[] = [
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
    code: 'nurse-practitioner',
    name: 'Nurse practitioner',
    names: ['family nurse practitioner', 'advanced practice nurse', 'advanced practice registered nurse'],
    proofs: ['np', 'aprn'],
    licence: 'aprn',
  },
  {
    code: 'nurse-anesthetist',
    name: 'Nurse anesthetist',
    names: ['certified registered nurse anesthetist', 'nurse anesthesiologist'],
    proofs: ['crna'],
    licence: 'crna',
  },
  {
    code: 'nurse-midwife',
    name: 'Nurse-midwife',
    names: ['certified nurse-midwife'],
    proofs: ['cnm'],
    licence: 'cnm',
  },
  {
    code: 'midwife',
    name: 'Midwife',
    names: ['certified professional midwife', 'licensed midwife'],
    proofs: ['midwife-registration', 'cnm'],
    licence: 'midwife-registration',
  },
  {
    code: 'practical-nurse',
    name: 'Practical nurse',
    names: [
      'licensed practical nurse',
      'vocational nurse',
      'licensed vocational nurse',
      'registered practical nurse',
      'LPN',
      'LVN',
    ],
    proofs: ['lpn'],
    licence: 'lpn',
  },
  {
    code: 'nursing-assistant',
    name: 'Nursing assistant',
    names: [
      'certified nursing assistant',
      'nurse assistant',
      'nurse aide',
      'nursing aide',
      'certified nurse aide',
      'patient care technician',
      'patient care assistant',
      'home health aide',
    ],
    proofs: [],
    licence: '',
  },
  { code: 'doula', name: 'Doula', names: ['certified doula', 'birth doula'], proofs: [], licence: '' },
];
