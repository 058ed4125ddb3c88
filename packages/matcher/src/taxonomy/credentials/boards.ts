import type { CredentialType } from '../credential-type.js';
import { BOARD_FIELDS } from './board-fields.js';

/** The 24 member boards of the American Board of Medical Specialties. */
const ABMS_FIELDS = [
  'Allergy and Immunology',
  'Anesthesiology',
  'Colon and Rectal Surgery',
  'Dermatology',
  'Emergency Medicine',
  'Family Medicine',
  'Internal Medicine',
  'Medical Genetics and Genomics',
  'Neurological Surgery',
  'Nuclear Medicine',
  'Obstetrics and Gynecology',
  'Ophthalmology',
  'Orthopaedic Surgery',
  'Otolaryngology',
  'Pathology',
  'Pediatrics',
  'Physical Medicine and Rehabilitation',
  'Plastic Surgery',
  'Preventive Medicine',
  'Psychiatry and Neurology',
  'Radiology',
  'Surgery',
  'Thoracic Surgery',
  'Urology',
];
const AMERICAN_BOARDS = ABMS_FIELDS.flatMap((field) => [
  `American Board of ${field}`,
  `Diplomate, American Board of ${field}`,
  `Diplomate of the American Board of ${field}`,
  `certified by the American Board of ${field}`,
  `board certified by the American Board of ${field}`,
  `board certified, American Board of ${field}`,
]);

const BOARD_LETTERS = Object.keys(BOARD_FIELDS);
/** Letters that mean other things as well: a bar association, a thesis to be written. */
const AMBIGUOUS_BOARDS: ReadonlySet<string> = new Set(['ABA', 'ABD', 'ABO', 'ABS']);
/** Longer letters need no capitals, but in "S" they would be found in the singular: "ABPS" in "ABP". */
const UNMISTAKABLE_BOARDS = BOARD_LETTERS.filter((board) => board.length > 3 && !board.endsWith('S'));

/** Certifications of physicians by their boards, and what falls short of one. */
export const BOARDS: readonly CredentialType[] = [
  {
    kind: 'board-certification',
    profession: 'medicine',
    jurisdictional: false,
    code: 'board-certification',
    name: 'Board certification',
    names: [
      'board certified',
      'board certificate',
      'board cert',
      'BC in',
      'boarded in',
      'diplomate',
      'diplomate of the American Board of',
      'ABMS certified',
      'ABMS certification',
      'ABMS board certified',
      'ABMS board certification',
      'subspecialty certified',
      'subspecialty certification',
      'subspecialty certificate',
      'subspecialty board',
      'specialty board certification',
      ...BOARD_LETTERS.flatMap((board) => [
        `${board} certified`,
        `${board} certification`,
        `${board} board certified`,
      ]),
      ...UNMISTAKABLE_BOARDS,
      'AOA board certified',
      'American Osteopathic Board of',
      'certified by the American Board of',
      'Facharzt für',
      'Fachärztin für',
      ...AMERICAN_BOARDS,
    ],
    abbreviations: BOARD_LETTERS.filter(
      (board) => !(UNMISTAKABLE_BOARDS.includes(board) || AMBIGUOUS_BOARDS.has(board)),
    ),
    implies: ['board-eligible'],
  },
  {
    kind: 'certificate',
    profession: 'medicine',
    jurisdictional: false,
    code: 'board-eligible',
    name: 'Board eligibility',
    towards: 'board-certification',
    names: ['board eligible', 'BC/BE'],
  },
];
