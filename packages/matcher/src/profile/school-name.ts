import type { Span } from '../domain/span.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { type LinePiece, pieceOf } from './line-piece.js';
import { isPlaceName } from './place-name.js';

const SCHOOL =
  /\b(?:universi|college|school|institut|academy|hochschule|polytechnic|faculty|hospital|clinic|center|centre|medical)/i;
const SMALL_WORD = 'of|for|and|the|at|in|de|del|della|di|la|le|du|des|und|für|&';
/** A run of capitalised words, small ones between them. */
const RUN = new RegExp(
  `\\p{Lu}[\\p{L}.'’&-]*(?:\\s+(?:(?:${SMALL_WORD})\\s+){0,2}\\p{Lu}[\\p{L}.'’&-]*)*`,
  'gu',
);

/** Whether a text names a place of study, hospitals included. */
export function namesSchool(text: string): boolean {
  return SCHOOL.test(text);
}

/** The name of a school in a text that says other things too: `Bachelor of Science University of Bergen 2010`. */
export function schoolName(text: string): Span | undefined {
  const degreeEnd = CREDENTIALS.find(text, { abbreviations: true }).at(-1)?.end ?? 0;
  const runs = [...text.slice(degreeEnd).matchAll(RUN)].map(({ index, 0: words }) => ({
    start: degreeEnd + index,
    end: degreeEnd + index + words.length,
  }));
  return runs.find(({ start, end }) => namesSchool(text.slice(start, end)));
}

const BEGINNING =
  /(?:\bThe )?(?<!(?:State|National|Federal|Technical|Medical|Agricultural|Pedagogical|Catholic|Open|\([^)]*) )University of (?<place>\p{Lu}.*)/u;
const PLACE_IN_BRACKETS = / \(\p{Lu}\p{Ll}+\)$/u;
const SMALL_WORD_LAST = new RegExp(`\\s(?:${SMALL_WORD})$`, 'u');
const SCHOOL_FIRST = /^(?:college|school|institute|academy|faculty|center|centre|hospital|clinic|medical)\b/i;
/** What placeholders of places leave behind a name: "Ferrow Lakes University City, State". */
const PLACEHOLDER_CITY = /(?<=\S{5}) City$/;

/**
 * The name of a school without the field of study before it or behind it: "Psychology University of Ferrow",
 * "Ferrow College Management" on a line that has "Management" elsewhere too.
 */
export function schoolAlone(piece: LinePiece, others: readonly string[]): LinePiece {
  const behind = others
    .map((other) => piece.text.indexOf(` ${other}`))
    .filter((at) => at > 0 && !SMALL_WORD_LAST.test(piece.text.slice(0, at)));
  const cut = pieceOf(piece, 0, Math.min(piece.text.length, ...behind));
  const named = namesSchool(cut.text) ? cut : piece;
  const from = universityAt(named.text) ?? fieldLength(named.text);
  const end = (PLACEHOLDER_CITY.exec(named.text) ?? PLACE_IN_BRACKETS.exec(named.text))?.index;
  return pieceOf(named, from, end ?? named.text.length);
}

/** Where the university of a place begins: "University of Bergen", not "Larkmere University of Technology". */
function universityAt(text: string): number | undefined {
  const found = BEGINNING.exec(text);
  return found !== null && isPlaceName(found.groups?.place ?? '') ? found.index : undefined;
}

/** How long the field of study is that a text begins with before the name of a school. */
function fieldLength(text: string): number {
  const ends = [...text.matchAll(/ /g)].map(({ index }) => index);
  const end = ends.findLast((at) => {
    const rest = text.slice(at + 1);
    return isField(text.slice(0, at)) && namesSchool(rest) && !SCHOOL_FIRST.test(rest);
  });
  return end ?? 0;
}

function isField(text: string): boolean {
  return SPECIALTIES.find(text, { abbreviations: false }).some(
    ({ start, end }) => start === 0 && end === text.length,
  );
}
