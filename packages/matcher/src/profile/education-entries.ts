import type { OutlineEducation } from '../ingest/outline.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { dateRanges, dates } from './date-range.js';
import { spanOf, type TextLine } from './text-line.js';

const SCHOOL =
  /\b(?:universit|college|school|institut|academy|hochschule|polytechnic|faculty|hospital|clinic|center|centre|medical)/i;

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
    ...(degree && { degree: { start: degree.start, end: degree.end } }),
    ...(school && { institution: { start: school.start, end: school.end } }),
    ...(dated && { dates: datesOf(dated) }),
  }));
}

function educationParts(line: TextLine): { degree?: TextLine; school?: TextLine; dated?: TextLine } {
  const isDegree = CREDENTIALS.find(line.text, { abbreviations: true }).some(
    ({ code }) => CREDENTIALS.get(code)?.kind === 'degree',
  );
  return {
    ...((isDegree || /\b(?:residency|fellowship|internship|diploma)\b/i.test(line.text)) && { degree: line }),
    ...(SCHOOL.test(line.text) && { school: line }),
    ...(dates(line.text).length > 0 && { dated: line }),
  };
}

function datesOf(line: TextLine): { start: number; end: number } {
  const found = dateRanges(line.text)[0] ?? dates(line.text)[0];
  return { start: line.start + (found?.start ?? 0), end: line.start + (found?.end ?? line.text.length) };
}
