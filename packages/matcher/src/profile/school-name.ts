import type { Span } from '../domain/span.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { type LinePiece, pieceOf } from './line-piece.js';
import { isPlaceName, isRegionName } from './place-name.js';
import { isSubjectWord } from './subject-words.js';

const SCHOOL =
  /\b(?:universi|college|school(?! (?:diploma|graduate|equivalen))|institut|academy|hochschule|polytechnic|faculty|hospitals?\b|clinics?\b|center|centre|medical(?!\s+\p{L}))/iu;
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

/** What may stand before the name of a school beside what was studied. */
const LEAD = /^(?:present|current|at|from)\s+(?=\p{Lu})/iu;
/** What may stand behind it. */
const TAIL =
  /\s+(?:\d{1,2}|(?:Member|Recipient|GPA|Scholarship|Activities|Graduated|(?:High School |HS )?(?:Diploma|Certificate|Degree|GED)|Bachelor|Master|Associate|Doctor)\b.*)$/u;
/** Before a diploma its kind, and what an open bracket goes on about. */
const NO_SCHOOL_ALONE = /^(?:(?:senior|junior) )?(?:high|middle) school$|\([^()]*$/i;
const TWICE = /^(.{4,})\s+\1$/u;

/**
 * The name of a school without the degree and field of study before it or behind it: "Psychology University of
 * Ferrow", "Ferrow College Management" on a line that has "Management" elsewhere too, "Dance Ferrow College Dance".
 */
export function schoolAlone(piece: LinePiece, others: readonly string[]): LinePiece {
  const behind = others
    .map((other) => piece.text.indexOf(` ${other}`))
    .filter((at) => at > 0 && !SMALL_WORD_LAST.test(piece.text.slice(0, at)));
  const cut = pieceOf(piece, 0, Math.min(piece.text.length, ...behind));
  const named = withoutTail(namesSchool(cut.text) ? cut : piece);
  const degree = pieceOf(named, degreeLength(named.text), named.text.length);
  const bare = pieceOf(degree, LEAD.exec(degree.text)?.[0].length ?? 0, degree.text.length);
  const from = universityAt(bare.text) ?? Math.max(fieldLength(bare.text), subjectLength(bare.text));
  const end = (PLACEHOLDER_CITY.exec(bare.text) ?? PLACE_IN_BRACKETS.exec(bare.text))?.index;
  const school = pieceOf(bare, from, end ?? repeatOf(bare.text, from) ?? bare.text.length);
  return pieceOf(school, 0, TWICE.exec(school.text)?.[1]?.length ?? school.text.length);
}

function withoutTail(piece: LinePiece): LinePiece {
  const tail = TAIL.exec(piece.text)?.index ?? piece.text.length;
  const head = piece.text.slice(0, tail);
  return namesSchool(head) && !NO_SCHOOL_ALONE.test(head) ? pieceOf(piece, 0, tail) : piece;
}

/** Where what was studied, told before the name, is told again behind it. */
function repeatOf(text: string, from: number): number | undefined {
  const studied = text.slice(0, from).trim();
  const at = text.length - studied.length - 1;
  return studied !== '' && at > from && text.endsWith(` ${studied}`) ? at : undefined;
}

/** How long the degrees are that stand before the name of a school. */
function degreeLength(text: string): number {
  const degrees = CREDENTIALS.find(text, { abbreviations: true }).filter(
    ({ code }) => CREDENTIALS.get(code)?.kind === 'degree',
  );
  const rest = ({ end }: Span) => text.slice(end).replace(/^[\s,:]+/u, '');
  return degrees.findLast((one) => namesSchool(rest(one)) && !NO_NAME_FIRST.test(rest(one)))?.end ?? 0;
}

/**
 * Where the university of a place begins: "University of Bergen", not "Larkmere University of Technology" nor
 * "Indiana University of Pennsylvania".
 */
function universityAt(text: string): number | undefined {
  const found = BEGINNING.exec(text);
  if (found === null || !isPlaceName(found.groups?.['place'] ?? '')) return undefined;
  return isRegionName(text.slice(0, found.index).trim()) ? 0 : found.index;
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

/** How long it is by its last word: "Applied Meteorology Ferrow College", not "Ferrow Arts Academy". */
function subjectLength(text: string): number {
  const school = SCHOOL.exec(text)?.index ?? 0;
  const words = [...text.slice(0, school).matchAll(/[\p{L}&'’-]+/gu)];
  const last = words.findLast(({ index, 0: word }) => {
    const rest = text.slice(index + word.length).replace(BETWEEN, '');
    return isSubjectWord(word) && namesSchool(rest) && !NO_NAME_FIRST.test(rest);
  });
  if (last === undefined) return 0;
  const end = last.index + last[0].length;
  return end + (BETWEEN.exec(text.slice(end))?.[0].length ?? 0);
}

/** Marks and numbers between what was studied and the name of the school. */
const BETWEEN = /^[\s,;:/()\d-]+/u;

/** What the name of a school does not begin with, so that what stands before it belongs to it. */
const NO_NAME_FIRST =
  /^(?:universi\w*(?! of\b)|college|school|institut\w*|academy|faculty|center|centre|hospital|clinic|medical|community|technical|technological|vocational|junior|senior|high|middle|graduate|state|business|law|of|and|&|for|in|at|de)\b|^[^\p{Lu}]/iu;

function isField(text: string): boolean {
  return SPECIALTIES.find(text, { abbreviations: false }).some(
    ({ start, end }) => start === 0 && end === text.length,
  );
}
