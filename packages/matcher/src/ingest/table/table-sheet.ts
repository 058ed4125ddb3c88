import type { TableRow } from './table-row.js';

/** A table of a file: all of a CSV file, or one sheet of a workbook. */
export interface TableSheet {
  readonly format: 'csv' | 'xlsx';
  /** The name of the sheet; absent for a file that is one table. */
  readonly name?: string;
  /** Whether the workbook hides the sheet. */
  readonly isHidden: boolean;
  /** How the file is written: `comma, UTF-8`. */
  readonly layout: string;
  /** The rows that are not blank, in order, headings among them; from the start with each call. */
  rows(): AsyncIterable<TableRow> | Iterable<TableRow>;
}
