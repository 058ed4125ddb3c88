import { sectionHeading } from './section-heading.js';
import { sentences } from './sentences.js';
import type { TextLine } from './text-line.js';

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
  const parts = sentences(line.text, { start: 0, end: line.text.length });
  const isWhole = /^[^\p{Ll}]/u.test(line.text) && /[.!?)]$/.test(line.text);
  const isList = line.text.split(/;\s/).length >= PARTS_OF_A_LIST;
  if (parts.length < 2 || !(isWhole || isList)) return [line];
  return parts.map(({ start, end }, part) => ({
    ...line,
    text: line.text.slice(start, end),
    start: line.start + start,
    end: line.start + end,
    part,
  }));
}
