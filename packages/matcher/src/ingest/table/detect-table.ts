import { columnOf, isIdentifying } from './column.js';
import { firstRows } from './csv-cells.js';

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 20;

/**
 * The delimiter of a table with a heading row, judged by the first rows; nothing for what is no table.
 * @param isNamed whether the file's name already says that it is a table. If not, two headings must be known, one
 *   of them saying who a row is about, and all rows must have as many cells as there are headings.
 */
export function detectTable(head: string, isNamed: boolean): string | undefined {
  const utf8 = Buffer.from(head);
  return DELIMITERS.map((delimiter) => ({ delimiter, rows: firstRows(utf8, delimiter, SAMPLE_ROWS) }))
    .filter(({ rows }) => rows.length > 0 && (isNamed || isTable(rows)))
    .reduce<Sample | undefined>(wider, undefined)?.delimiter;
}

interface Sample {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
}

function wider(best: Sample | undefined, next: Sample): Sample {
  return (best?.rows[0]?.length ?? 0) >= (next.rows[0]?.length ?? 0) ? (best ?? next) : next;
}

function isTable([headings = [], ...rows]: readonly (readonly string[])[]): boolean {
  const known = headings.map(columnOf).filter(({ role }) => role !== undefined);
  const isEven = rows.every((row) => row.length === headings.length);
  return rows.length > 0 && isEven && known.length >= 2 && known.some(isIdentifying);
}
