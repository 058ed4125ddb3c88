import type { Span } from '../domain/span.js';
import type { OutlineEducation } from '../ingest/outline.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { dateRanges, dates } from './date-range.js';
import { isFieldOfWork } from './field-of-work.js';
import { type LinePiece, linePieces, pieceOf, withoutOpenBracket } from './line-piece.js';
import { namesDegree } from './names-degree.js';
import { piecesBesideDates } from './pieces-beside-dates.js';
import { isPlaceName, isRegionName } from './place-name.js';
import { namesSchool, schoolAlone } from './school-name.js';
import { isSubjectWord } from './subject-words.js';
import { spanOf, type TextLine } from './text-line.js';

const ABOUT_STUDIES =
  /\b(?:laude|honou?rs|gpa|dean|thesis|majors?|minors?|coursework|distinction|grade|courses?)\b/i;
/** Who awarded something is no school of a course. */
const AWARDED =
  /\b(?:awards?|scholarships?|recipient|member of|prizes?)\b.*\b(?:universi|college|school|institut|academy)|\b(?:university|college|school|institute) (?:scholarship|award|prize)\b/i;
/** A part of the school above it. */
const UNIT = /^(?:\p{L}+ )?school of\b|\b(?:faculty|department)\b/iu;
const SEPARATOR =
  /\t+|\s{2,}|\s*[|·•]\s*|\s+[–—-]\s+|\s*,\s*(?=[^\d\s])|;\s*|:\s+|\s+at\s+(?=\p{Lu})|\s*ï¼\S*\s*/gu;

/**
 * The studies of an education section: each line that names a degree, a school or dates begins one, unless the
 * entry before it still lacks that very part.
 */
export function educationEntries(lines: readonly TextLine[]): OutlineEducation[] {
  const groups: { degree?: TextLine; school?: TextLine; dated?: TextLine; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const parts = educationParts(line);
    const last = groups.at(-1);
    const isOther = parts.school && last?.school && !namesUnit(line);
    const clashes = (parts.degree && last?.degree) || isOther;
    if (last === undefined || (clashes && !line.bullet)) groups.push({ ...parts, lines: [line] });
    else Object.assign(last, { ...parts, ...last, lines: [...last.lines, line] });
  }
  return groups.map(({ degree, school, dated, lines: own }) => ({
    span: spanOf(own) ?? { start: 0, end: 0 },
    ...(degree && { degree: degreeOn(degree) }),
    ...institutionOf(school, degree, own),
    ...(dated && { dates: datesOf(dated) }),
  }));
}

/** Whether the school that a line names is a part of the one above: "BA, School of Dance". */
function namesUnit(line: TextLine): boolean {
  return UNIT.test(line.text) || piecesOf(line).some(({ text }) => UNIT.test(text));
}

/**
 * The piece that names a school, else one that can be nothing else ("MIT", "Hogeschool Westerdam"): on a line
 * without the degree, or last.
 */
function institutionOf(
  school: TextLine | undefined,
  degree: TextLine | undefined,
  lines: readonly TextLine[],
): { readonly institution?: Span } {
  if (school !== undefined) return { institution: schoolOn(school) };
  const named = (of: readonly TextLine[]) => of.flatMap(piecesOf).filter(({ text }) => isNameLike(text));
  const found = named(lines.filter((line) => line !== degree))[0] ?? named(lines).at(-1);
  return found === undefined ? {} : { institution: { start: found.start, end: found.end } };
}

function schoolOn(line: TextLine): Span {
  const pieces = piecesOf(line);
  const naming = pieces.filter(({ text }) => namesSchool(text));
  const piece = naming.find(({ text }) => !namesDegree(text)) ?? naming[0] ?? line;
  const others = pieces.filter((one) => one !== piece).map(({ text }) => text);
  const { start, end } = schoolAlone(piece, others);
  return { start, end };
}

function isNameLike(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’&-]+(?: (?:\p{Lu}[\p{L}.'’&-]*|of|for|and|the|at|in|de|del|di|la|le|du|des|und|für|&)){0,5}$/u.test(
      text,
    ) &&
    !namesDegree(text) &&
    !ABOUT_STUDIES.test(text) &&
    !isSubjectWord(text.split(' ').at(-1) ?? '') &&
    !isFieldOfWork(text) &&
    !isPlaceName(text) &&
    skillMentions(text).length === 0
  );
}

/** The parts of a line, its dates left out. */
function piecesOf(line: TextLine): LinePiece[] {
  return piecesBesideDates(line)
    .map(withoutOpenBracket)
    .flatMap((piece) => linePieces(piece, SEPARATOR));
}

function educationParts(line: TextLine): { degree?: TextLine; school?: TextLine; dated?: TextLine } {
  const degree = namesDegree(line.text);
  return {
    ...(degree && { degree: line }),
    ...(namesSchool(line.text) && (degree || !AWARDED.test(line.text)) && { school: line }),
    ...(dates(line.text).length > 0 && { dated: line }),
  };
}

/** The part of a line that names a degree, the whole line when no part does; a place and a school are none of it. */
function degreeOn(line: TextLine): Span {
  const piece = piecesOf(line).find(({ text }) => namesDegree(text)) ?? line;
  const before = [...piece.text.matchAll(/ /g)].map(({ index }) => index);
  const from = before.findLast(
    (at) => isRegionName(piece.text.slice(0, at)) && namesDegree(piece.text.slice(at)),
  );
  const { start, end } = besideSchool(from === undefined ? piece : pieceOf(piece, from, piece.text.length));
  return { start, end };
}

/** "Bachelor of Music Ferrow College", "Ferrow College High School Diploma": what names the degree alone. */
function besideSchool(piece: LinePiece): LinePiece {
  if (!namesSchool(piece.text)) return piece;
  const school = schoolAlone(piece, []);
  const parts = [
    pieceOf(piece, 0, school.start - piece.start),
    pieceOf(piece, school.end - piece.start, piece.text.length),
  ];
  return parts.find(({ text }) => namesDegree(text)) ?? piece;
}

function datesOf(line: TextLine): Span {
  const found = dateRanges(line.text)[0] ?? dates(line.text)[0];
  return { start: line.start + (found?.start ?? 0), end: line.start + (found?.end ?? line.text.length) };
}
