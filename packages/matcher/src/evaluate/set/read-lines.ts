import { readFile } from 'node:fs/promises';
import { invalidRecord, notFound } from '../../ingest/read-errors.js';

/** A line that is not blank. */
export interface FileLine {
  /** 1 = first. */
  readonly row: number;
  readonly text: string;
}

/**
 * The lines of a UTF-8 file that are not blank.
 * Errors: `file_not_found`.
 */
export async function readLines(file: string): Promise<FileLine[]> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw notFound(file, 'does not exist or cannot be read', cause);
  });
  return content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((text, k) => ({ row: k + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}

/**
 * The lines of a file of TAB-separated values.
 * @param columns what they hold, in their order
 * Errors: `file_not_found`; `invalid_record` with the line when it has another number of columns.
 */
export async function readColumns(
  file: string,
  columns: readonly string[],
): Promise<{ readonly row: number; readonly cells: readonly string[] }[]> {
  return (await readLines(file)).map(({ row, text }) => {
    const cells = text.split('\t');
    if (cells.length === columns.length) return { row, cells };
    const why = `${cells.length} columns instead of ${columns.length} (${columns.join(', ')}, separated by TAB)`;
    throw invalidRecord(file, row, '', why);
  });
}
