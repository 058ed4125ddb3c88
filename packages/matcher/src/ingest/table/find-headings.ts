import { columnContent } from './column-content.js';
import type { GivenMapping } from './column-mapping.js';
import { isKnownHeading } from './heading-meaning.js';
import { isHeading } from './map-columns.js';

/** Lines of notes above the headings that are looked past. */
export const HEADINGS_WITHIN_ROWS = 30;

const ENOUGH_KNOWN = 2;
const MAX_HEADING_CHARACTERS = 60;
const VALUE = /@|^https?:|^[-+\d\s.,/:$€£%()]+$/i;

/**
 * Which of the first rows has the headings: the first that names at least two columns known, and half as many as any
 * other; else the very first where it reads like headings. Nothing when there are none.
 */
export function findHeadings(rows: readonly (readonly string[])[], given: GivenMapping): number | undefined {
  const known = rows.slice(0, HEADINGS_WITHIN_ROWS).map((row) => knownIn(row, given));
  const most = Math.max(0, ...known);
  if (most >= ENOUGH_KNOWN) return known.findIndex((count) => count >= ENOUGH_KNOWN && count * 2 >= most);
  const [first, second] = rows;
  return first !== undefined && readsLikeHeadings(first, second, known[0] ?? 0) ? 0 : undefined;
}

/** How many cells of a row are headings that are known or named by the mapping. */
export function knownIn(row: readonly string[], { columns, join }: GivenMapping): number {
  const wanted = [...columns.map(({ heading }) => heading), ...(join === undefined ? [] : [join])];
  const named = row.filter((cell) => cell.length <= MAX_HEADING_CHARACTERS);
  return named.filter((cell) => isKnownHeading(cell) || wanted.some((one) => isHeading(one, cell))).length;
}

/** Short words, each once, no value among them; and one of them known, or other cells below than words. */
function readsLikeHeadings(
  row: readonly string[],
  below: readonly string[] | undefined,
  known: number,
): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isWorded = cells.length > 0 && cells.every((cell) => isHeadingText(cell));
  if (!isWorded || new Set(cells).size < cells.length) return false;
  return known > 0 || below === undefined || below.some((cell) => VALUE.test(cell.trim()));
}

function isHeadingText(cell: string): boolean {
  return (
    cell.length <= MAX_HEADING_CHARACTERS && !VALUE.test(cell) && columnContent([cell])?.kind !== 'credential'
  );
}
