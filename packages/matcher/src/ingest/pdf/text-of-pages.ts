import { joinDateLines } from './join-date-lines.js';
import { joinHyphens } from './join-hyphens.js';
import { pageRegions, readingOrder } from './reading-order.js';
import { runningRows } from './running-rows.js';
import { rowText, textRows } from './text-row.js';
import type { TextSegment } from './text-segment.js';
import { tidyLine } from './tidy-line.js';

/** The segments of one page, those of one writing direction in a list, upright ones first. */
export type PageSegments = readonly (readonly TextSegment[])[];

/**
 * The text of pages in the order of reading: column by column, without running headers and footers, a tab where a wide
 * gap parts cells of a line; turned text last.
 * @param breaksWords whether its program breaks words at the ends of lines
 */
export function textOfPages(pages: readonly PageSegments[], breaksWords: boolean): string {
  const upright = pages.map(([first = []]) => first);
  const turned = pages.flatMap(([, ...others]) => others).flatMap((segments) => textRows(segments));
  const rows = [...readingOrder(withoutRunning(upright).map(pageRegions)), ...turned];
  const lines = rows.map((row) => tidyLine(rowText(row))).filter((line) => line !== '');
  return joinHyphens(joinDateLines(lines), breaksWords).join('\n');
}

function withoutRunning(pages: readonly (readonly TextSegment[])[]): TextSegment[][] {
  const rows = pages.map(textRows);
  const running = runningRows(rows);
  return rows.map((page) => page.filter((row) => !running.has(row)).flatMap(({ segments }) => segments));
}
