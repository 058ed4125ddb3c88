import { credentialWords } from '../record/credential-words.js';
import { joinParts } from '../record/join-parts.js';
import { present } from '../record/present.js';
import { splitList } from '../record/split-list.js';
import { areCredentialLetters } from './credential-letters.js';
import type { RowCells } from './row-cells.js';

const LETTERS_OF_LICENCE = /^(\p{Lu}[\p{L}-]{1,6})\s+lic/iu;
const SAYS_LICENCE = /licen[cs]|registration|\bbar\b/i;

/**
 * The credentials of a row, one line each. Columns about the licence (state, number, status, expiry) belong to
 * the credential that is called a licence, or else make one line of their own: `Licence (FL), No. 12, active`.
 * @param behindName letters that stand behind the person's name
 */
export function rowCredentials(cells: RowCells, behindName: readonly string[]): readonly string[] {
  const listed = cells.texts('credential').flatMap((text) => splitList(text, false));
  const named = [...listed, ...behindName.filter((letters) => !listed.includes(letters))];
  const jurisdiction = joinParts(
    cells.texts('licenceState').flatMap((text) => splitList(text, true)),
    ', ',
  );
  const particulars = present({
    jurisdiction,
    number: cells.line('licenceNumber'),
    status: cells.line('licenceStatus'),
    expires: cells.line('licenceExpiry'),
  });
  if (Object.keys(particulars).length === 0) return named;
  const licence = named.find((name) => SAYS_LICENCE.test(name)) ?? headedLicence(cells);
  const line = credentialWords(licence === undefined ? particulars : { name: licence, ...particulars }) ?? '';
  return licence !== undefined && named.includes(licence)
    ? named.map((name) => (name === licence ? line : name))
    : [...named, line];
}

/** The licence that a column of numbers is headed with: `RN license` of `RN License #`. */
function headedLicence(cells: RowCells): string | undefined {
  const [first] = cells.cells('licenceNumber');
  const letters = LETTERS_OF_LICENCE.exec(first?.column.label ?? '')?.[1] ?? '';
  return areCredentialLetters([letters]) ? `${letters} license` : undefined;
}
