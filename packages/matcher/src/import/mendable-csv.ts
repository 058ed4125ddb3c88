import type { ImportRow } from '../domain/import-row.js';
import { csvLine } from '../ingest/table/csv-line.js';
import { ERROR_COLUMNS } from '../ingest/table/error-columns.js';

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows of tables that failed, as a CSV file that can be mended and imported, line by line: their own columns, those of
 * the first row first, then what was wrong. Rows of one person follow each other; errors that are about no row of a
 * table are left out.
 * @param read gives the rows; called twice, as the columns of all must be known before the first line
 */
export function* mendableCsv(read: () => Iterable<ImportRow>): Generator<string> {
  const columns = new Map<string, string>();
  for (const row of tableRows(read()))
    for (const [key, { heading }] of keyedCells(row)) columns.set(key, heading);
  yield BYTE_ORDER_MARK + csvLine([...columns.values(), ...ERROR_COLUMNS]);
  for (const row of tableRows(read())) {
    const cells = keyedCells(row);
    const own = [...columns.keys()].map((key) => cells.get(key)?.cell ?? '');
    yield csvLine([...own, row.file, row.row ?? '', row.column ?? '', row.code, row.message]);
  }
}

/** The rows, each with the others of the same person. */
function* tableRows(rows: Iterable<ImportRow>): Generator<ImportRow> {
  for (const { joined = [], ...failed } of rows) {
    if (failed.cells === undefined) continue;
    yield failed;
    for (const other of joined) yield { ...failed, ...other };
  }
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
