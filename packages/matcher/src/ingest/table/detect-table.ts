import { isIdentifying } from './column.js';
import { firstRows } from './csv-cells.js';
import { findHeadings, knownIn } from './find-headings.js';
import { mapColumns } from './map-columns.js';

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 30;
const NOTHING_GIVEN = { columns: [] };

/**
 * The delimiter of a table, judged by the first rows; nothing for what is no table.
 * @param isNamed whether the file's name already says that it is a table. If not, two headings must be known, one
 *   of them saying who a row is about, and all rows must have as many cells as there are headings.
 */
export function detectTable(head: string, isNamed: boolean): string | undefined {
  const utf8 = Buffer.from(head);
  return DELIMITERS.map((delimiter) => sampleOf(utf8, delimiter))
    .filter(({ rows }) => rows.length > 0 && (isNamed || isTable(rows)))
    .reduce<Sample | undefined>(better, undefined)?.delimiter;
}

interface Sample {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** Headings known in the row that has most of them. */
  readonly known: number;
  /** Delimiters in the rows that have as many as most rows do. */
  readonly even: number;
}

function sampleOf(utf8: Buffer, delimiter: string): Sample {
  const rows = firstRows(utf8, delimiter, SAMPLE_ROWS);
  const known = Math.max(0, ...rows.map((row) => knownIn(row, NOTHING_GIVEN)));
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + length - 1);
  return { delimiter, rows, known, even: Math.max(0, ...widths.values()) };
}

function better(best: Sample | undefined, next: Sample): Sample {
  if (best === undefined || next.known > best.known) return next;
  return next.known === best.known && next.even > best.even ? next : best;
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const at = findHeadings(rows, NOTHING_GIVEN);
  const headings = at === undefined ? undefined : rows[at];
  if (at === undefined || headings === undefined) return false;
  const below = rows.slice(at + 1);
  const isEven = below.length > 0 && below.every((row) => row.length === headings.length);
  const isKnown = knownIn(headings, NOTHING_GIVEN) >= 2;
  return isEven && isKnown && mapColumns(headings, [], NOTHING_GIVEN).some(isIdentifying);
}
