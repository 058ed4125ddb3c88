import type { Span } from '../domain/span.js';
import type { OutlineEducation } from '../ingest/outline.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { dateRanges, dates } from './date-range.js';
import { linePieces } from './line-piece.js';
import { spanOf, type TextLine } from './text-line.js';

/** Words that only names of schools have. */
export const SCHOOL =
  /\b(?:universit|college|school|institut|academy|hochschule|polytechnic|faculty|hospital|clinic|center|centre|medical)/i;

const SEPARATOR = /\t+|\s{3,}|\s*[|·•]\s*|\s+[–—-]\s+|,\s+|;\s*|\s+at\s+(?=\p{Lu})/gu;

/**
 * The studies of an education section: each line that names a degree, a school or dates begins one, unless the
 * entry before it still lacks that very part.
 */
export function educationEntries(lines: readonly TextLine[]): OutlineEducation[] {
  const groups: { degree?: TextLine; school?: TextLine; dated?: TextLine; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const parts = educationParts(line);
    const last = groups.at(-1);
    const clashes = (parts.degree && last?.degree) || (parts.school && last?.school && !parts.degree);
    if (last === undefined || (clashes && !line.bullet)) groups.push({ ...parts, lines: [line] });
    else Object.assign(last, { ...parts, ...last, lines: [...last.lines, line] });
  }
  return groups.map(({ degree, school, dated, lines: own }) => ({
    span: spanOf(own) ?? { start: 0, end: 0 },
    ...(degree && { degree: pieceWhere(degree, namesDegree) }),
    ...(school && { institution: pieceWhere(school, (text) => SCHOOL.test(text) && !namesDegree(text)) }),
    ...(dated && { dates: datesOf(dated) }),
  }));
}

function educationParts(line: TextLine): { degree?: TextLine; school?: TextLine; dated?: TextLine } {
  return {
    ...(namesDegree(line.text) && { degree: line }),
    ...(SCHOOL.test(line.text) && { school: line }),
    ...(dates(line.text).length > 0 && { dated: line }),
  };
}

function namesDegree(text: string): boolean {
  if (/\b(?:residency|fellowship|internship|diploma|(?:bachelor|master)['’]s)\b/i.test(text)) return true;
  const mentions = CREDENTIALS.find(text, { abbreviations: true });
  return mentions.some(({ code }) => CREDENTIALS.get(code)?.kind === 'degree');
}

/** The part of a line that is meant, the whole line when no part is it alone. */
function pieceWhere(line: TextLine, isMeant: (text: string) => boolean): Span {
  const { start, end } = linePieces(line, SEPARATOR).find(({ text }) => isMeant(text)) ?? line;
  return { start, end };
}

function datesOf(line: TextLine): Span {
  const found = dateRanges(line.text)[0] ?? dates(line.text)[0];
  return { start: line.start + (found?.start ?? 0), end: line.start + (found?.end ?? line.text.length) };
}
