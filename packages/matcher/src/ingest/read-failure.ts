import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { RowAsRead } from '../domain/import-row.js';
import type { SourceDocument } from './source-document.js';

/** A file, or one record of it, that could not be read, and why. */
export interface ReadFailure {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The record of a table, JSON Lines file or JSON array: 1 = first. */
  readonly row?: number;
  /** A table's row as it stands, column by column. */
  readonly cells?: RowAsRead['cells'];
  /** The other rows of the same person, where rows are joined. */
  readonly joined?: readonly RowAsRead[];
  readonly error: ExpertMatchError;
}

/** What reading yields, in the order of the file. */
export type ReadItem = SourceDocument | ReadFailure;

/** Tells a failure from what was read. */
export function isReadFailure<T extends object>(item: T | ReadFailure): item is ReadFailure {
  return 'error' in item;
}

/** Whether an error is of what was read, and no other input need care: a full disk concerns them all. */
export function isInputError(error: unknown): error is ExpertMatchError {
  return error instanceof ExpertMatchError && error.code !== 'disk_full';
}

/** The rows of a person in tables as a failure has them. */
export function rowsOfFailure([first, ...joined]: readonly RowAsRead[]): Pick<
  ReadFailure,
  'cells' | 'joined'
> {
  if (first === undefined) return {};
  return { cells: first.cells, ...(joined.length > 0 && { joined }) };
}
