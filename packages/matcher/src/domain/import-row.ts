/** A row of a table as it stands. */
export interface RowAsRead {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** 1 = the first below the headings. */
  readonly row: number;
  /** Column by column: heading and cell. */
  readonly cells: readonly (readonly [heading: string, cell: string])[];
}

/** A file, or one record of it, that an import could not store, and why. */
export interface ImportRow {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The record of a table, JSON Lines file or JSON array: 1 = first. */
  readonly row?: number;
  /** Heading of the column, or path of the field, that is wrong. */
  readonly column?: string;
  /** An error code. */
  readonly code: string;
  /** What was wrong, where, and what to do. */
  readonly message: string;
  /** What stands in that column. */
  readonly value?: string;
  /** The whole row of a table, column by column: heading and cell. */
  readonly cells?: RowAsRead['cells'];
  /** The other rows of the same person, where rows are joined. */
  readonly joined?: readonly RowAsRead[];
}
