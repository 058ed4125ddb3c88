/** Where a record was read. */
export interface RecordPlace {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** 1 = first; absent for a file that is one record. */
  readonly row?: number;
}
