import { BOARD_FIELDS } from '../taxonomy/credentials/board-fields.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';

const BOARD_NAME =
  /\bAmerican (?:Osteopathic )?Board of (?:[A-Z][\w-]*|and|&|,)(?:\s+(?:[A-Z][\w-]*|and|&))*/gu;
/** What follows these words tells of practice, not of the certificate. */
const ENDS =
  /\b(?:with|who|whose|having|treating|specializ\w+|practicing|practising|working|offering|seeing|serving)\b|[.;]\s/iu;

/**
 * The fields that a statement says a board certified: those named behind "board-certified in …", else before
 * it; the board's own name counts only when nothing else does, since one board certifies in several fields, and
 * its letters ("ABEM certified") last.
 * @param from where the words of certification stand
 */
export function certifiedFields(statement: string, from: number): string[] {
  const ahead = statement.slice(from);
  const claim = ahead.slice(0, ENDS.exec(ahead)?.index ?? ahead.length);
  const inBrackets = statement.charAt(from - 1) === '(';
  const attempts = [
    ...(inBrackets ? [statement] : []),
    claim.replace(BOARD_NAME, ' '),
    statement.slice(0, from).replace(BOARD_NAME, ' '),
    claim,
  ];
  for (const attempt of attempts) {
    const codes = SPECIALTIES.find(attempt, { abbreviations: false }).map(({ code }) => code);
    if (codes.length > 0) return [...new Set(codes)];
  }
  const field = BOARD_FIELDS[/^\p{L}+/u.exec(ahead)?.[0] ?? ''];
  return field === undefined ? [] : [field];
}
