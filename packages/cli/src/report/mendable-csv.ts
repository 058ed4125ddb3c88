import type { ImportRow } from '@expertmatch/matcher';
import { csvLine } from '../text/csv-line.js';

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows that failed, as a table: their own columns, those of the first row first, then what was wrong. Rows of one person
 * follow each other.
 * @param errorColumns headings of the latter: file, row, column, code and message
 */
export function mendableCsv(rows: readonly ImportRow[], errorColumns: readonly string[]): string {
  const columns = new Map<string, string>();
  const tables = rows.flatMap(allRows).map((row) => {
    const cells = keyedCells(row);
    for (const [key, { heading }] of cells) columns.set(key, heading);
    return { row, cells };
  });
  const lines = tables.map(({ row, cells }) => {
    const own = [...columns.keys()].map((key) => cells.get(key)?.cell ?? '');
    return csvLine([...own, row.file, row.row ?? '', row.column ?? '', row.code, row.message]);
  });
  return BYTE_ORDER_MARK + [csvLine([...columns.values(), ...errorColumns]), ...lines].join('');
}

/** The row, and the others of the same person. */
function allRows({ joined = [], ...failed }: ImportRow): ImportRow[] {
  return [failed, ...joined.map((other) => ({ ...failed, ...other }))];
}

/** Cells by heading and how many columns before have the same one. */
function keyedCells({ cells = [] }: ImportRow): ReadonlyMap<string, { heading: string; cell: string }> {
  const seen = new Map<string, number>();
  return new Map(
    cells.map(([heading, cell]) => {
      const times = seen.get(heading) ?? 0;
      seen.set(heading, times + 1);
      return [JSON.stringify([heading, times]), { heading, cell }];
    }),
  );
}
