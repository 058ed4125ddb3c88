import type { Span } from '../domain/span.js';
import { sectionHeading } from './section-heading.js';
import { sentences } from './sentences.js';
import { statedHours, statedRate } from './stated-terms.js';
import type { TextLine } from './text-line.js';

const BAR = /\s+[|·•]\s+/gu;
/** So many parts between bars may be the header of a position. */
const PARTS_OF_A_HEADER = 4;

/** A line in so many parts is a list even without full stops: "ERISA attorney; Trenton NJ; bar: NJ 2009; USD 180/h". */
const PARTS_OF_A_LIST = 3;

/**
 * Lines that hold a whole paragraph or a list, broken into a line for each sentence or part. A paragraph that is
 * wrapped over several lines stays as it is, and so does what stands behind a heading.
 */
export function brokenLines(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line) => (line.bullet || sectionHeading(line.text) ? [line] : partsOf(line)));
}

function partsOf(line: TextLine): TextLine[] {
  const isBarred = hasBars(line.text);
  const parts = isBarred
    ? partsBetweenBars(line.text)
    : sentences(line.text, { start: 0, end: line.text.length });
  const isWhole = /^[^\p{Ll}]/u.test(line.text) && /[.!?)]$/.test(line.text);
  const isList = line.text.split(/;\s/).length >= PARTS_OF_A_LIST;
  if (parts.length < 2 || !(isWhole || isList || isBarred)) return [line];
  return parts.map(({ start, end }, part) => ({
    ...line,
    text: line.text.slice(start, end),
    start: line.start + start,
    end: line.start + end,
    part,
  }));
}

/** "Employment attorney | Wilmington, DE | 18 hrs/week | $160/hr": more than the header of a position. */
function hasBars(text: string): boolean {
  const parts = text.split(BAR).length;
  const saysTerms = statedRate(text) !== undefined || statedHours(text) !== undefined;
  return parts > PARTS_OF_A_HEADER || (parts >= PARTS_OF_A_LIST && saysTerms);
}

function partsBetweenBars(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: bar } of [...text.matchAll(BAR), { index: text.length, 0: '' }]) {
    if (index > start) parts.push({ start, end: index });
    start = index + bar.length;
  }
  return parts;
}
