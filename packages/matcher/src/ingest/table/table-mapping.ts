import type { ColumnRole } from './column-role.js';

/** How one column of a table is read. */
export interface ColumnReading {
  /** 1 = the leftmost. */
  readonly number: number;
  /** As written; empty where there is none. */
  readonly heading: string;
  /** The fields of a person that it says; none where it says none. */
  readonly fields: readonly ColumnRole[];
  /**
   * `field`: read into its fields. `other`: kept as text of the profile. `apart`: kept, but neither embedded, searched nor
   * scored. `sensitive`: not read. `left_out`: not read, as the mapping says.
   */
  readonly use: 'field' | 'other' | 'apart' | 'sensitive' | 'left_out';
  /** Why, in words: `its heading`, `92 % of its cells`, `no known field`. */
  readonly why: string;
  /** One of its cells, at most 60 characters; none where the column is empty or not read. */
  readonly sample?: string;
  /** Its cells in the first five rows, likewise, empty ones too; none where the column is not read. */
  readonly firstCells: readonly string[];
}

/** How a table was read: shown before it is used, and in the report. */
export interface TableMapping {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** How it is written: `comma, UTF-8`. */
  readonly layout: string;
  /** Rows above the headings that were looked past; absent where the table has no headings. */
  readonly rowsAboveHeadings?: number;
  readonly columns: readonly ColumnReading[];
  /** The heading of the column whose rows are one person's where it says the same. */
  readonly joinedBy?: string;
  /** Why the table is not read at all, where it is not. */
  readonly skipped?: string;
  /** Columns of the mapping given that the table does not have. */
  readonly notFound: readonly string[];
}
