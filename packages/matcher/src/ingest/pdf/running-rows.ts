import type { TextRow } from './text-row.js';
import { rowText } from './text-row.js';

const EDGE_ROWS = 2;
const SAME_HEIGHT_POINTS = 3;
const PAGE_OF = /^(?:page\s+)?#\s*(?:of|\/|von|de|sur|di)\s*(?:##|#)$/i;

interface EdgeRow {
  readonly row: TextRow;
  readonly page: number;
  /** Its text with the page's own number and the number of pages left open. */
  readonly pattern: string;
  readonly isTop: boolean;
}

/**
 * The headers and footers of a document: what stands on the first or last two rows of every page (the first page
 * may lack it) at one height, alike but for the page number, and "Page 2 of 3" wherever it is a page's edge. Of a
 * header the first one is left, since it may be the only place that has the name.
 * @param pages the rows of each page, top to bottom
 */
export function runningRows(pages: readonly (readonly TextRow[])[]): Set<TextRow> {
  const edges = pages.flatMap((rows, page) => edgeRows(rows, page, pages.length));
  const running = edges.filter((one) => {
    const alike = edges.filter((other) => isAlike(one, other));
    const count = new Set(alike.map(({ page }) => page)).size;
    const enough = one.pattern.includes('#') ? 2 : 3;
    const repeats = count > 1 && (count === pages.length || (count === pages.length - 1 && count >= enough));
    const isFirst = alike[0] === one;
    return PAGE_OF.test(one.pattern) || (repeats && !(one.isTop && isFirst));
  });
  return new Set(running.map(({ row }) => row));
}

function edgeRows(rows: readonly TextRow[], page: number, total: number): EdgeRow[] {
  return rows.flatMap((row, k) => {
    const isTop = k < EDGE_ROWS;
    if (!isTop && k < rows.length - EDGE_ROWS) return [];
    return [{ row, page, isTop, pattern: pattern(rowText(row), page + 1, total) }];
  });
}

function pattern(text: string, page: number, total: number): string {
  return text.replace(/\d+/g, (digits) => {
    if (Number(digits) === page) return '#';
    return Number(digits) === total ? '##' : digits;
  });
}

function isAlike(one: EdgeRow, other: EdgeRow): boolean {
  return (
    one.pattern === other.pattern && Math.abs(one.row.baseline - other.row.baseline) <= SAME_HEIGHT_POINTS
  );
}
