/** Where a record was read. */
export interface RecordPlace {
  readonly file: string;
  /** 1 = first; absent for a file that is one record. */
  readonly row?: number;
}
