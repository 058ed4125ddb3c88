import type { Span } from '../domain/span.js';
import type { OutlineEducation } from '../ingest/outline.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { dateRanges, dates } from './date-range.js';
import { isFieldOfWork } from './field-of-work.js';
import { type LinePiece, linePieces, piecesBeside, withoutOpenBracket } from './line-piece.js';
import { namesDegree } from './names-degree.js';
import { isPlaceName } from './place-name.js';
import { namesSchool, schoolAlone } from './school-name.js';
import { spanOf, type TextLine } from './text-line.js';

const ABOUT_STUDIES =
  /\b(?:laude|honou?rs|gpa|dean|thesis|majors?|minors?|coursework|distinction|grade|courses?)\b/i;
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
    const isOther = parts.school && last?.school && !parts.degree && !UNIT.test(line.text);
    const clashes = (parts.degree && last?.degree) || isOther;
    if (last === undefined || (clashes && !line.bullet)) groups.push({ ...parts, lines: [line] });
    else Object.assign(last, { ...parts, ...last, lines: [...last.lines, line] });
  }
  return groups.map(({ degree, school, dated, lines: own }) => ({
    span: spanOf(own) ?? { start: 0, end: 0 },
    ...(degree && { degree: pieceWhere(degree, namesDegree) }),
    ...institutionOf(school, degree, own),
    ...(dated && { dates: datesOf(dated) }),
  }));
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
  const piece = pieces.find(({ text }) => namesSchool(text) && !namesDegree(text)) ?? line;
  const others = pieces.filter((one) => one !== piece).map(({ text }) => text);
  const { start, end } = schoolAlone(piece, others);
  return { start, end };
}

function isNameLike(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’&-]+(?: [\p{L}.'’&-]+){0,5}$/u.test(text) &&
    !namesDegree(text) &&
    !ABOUT_STUDIES.test(text) &&
    !isFieldOfWork(text) &&
    !isPlaceName(text) &&
    skillMentions(text).length === 0
  );
}

/** The parts of a line, its dates left out. */
function piecesOf(line: TextLine): LinePiece[] {
  const cuts = [...dateRanges(line.text), ...dates(line.text)].map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  return piecesBeside(line, cuts)
    .map(withoutOpenBracket)
    .flatMap((piece) => linePieces(piece, SEPARATOR));
}

function educationParts(line: TextLine): { degree?: TextLine; school?: TextLine; dated?: TextLine } {
  return {
    ...(namesDegree(line.text) && { degree: line }),
    ...(namesSchool(line.text) && { school: line }),
    ...(dates(line.text).length > 0 && { dated: line }),
  };
}

/** The part of a line that is meant, the whole line when no part is it alone. */
function pieceWhere(line: TextLine, isMeant: (text: string) => boolean): Span {
  const { start, end } = piecesOf(line).find(({ text }) => isMeant(text)) ?? line;
  return { start, end };
}

function datesOf(line: TextLine): Span {
  const found = dateRanges(line.text)[0] ?? dates(line.text)[0];
  return { start: line.start + (found?.start ?? 0), end: line.start + (found?.end ?? line.text.length) };
}
