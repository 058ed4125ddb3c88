/**
 * The headings that an error file has beside those of the table whose rows are in it; they are passed over when the
 * file is mended and read.
 */
export const ERROR_COLUMNS = [
  'import_file',
  'import_row',
  'import_column',
  'import_code',
  'import_message',
] as const;

/** Whether a column is one that an error file adds. */
export function isErrorColumn(heading: string): boolean {
  return ERROR_COLUMNS.some((one) => one === heading);
}
