import type { Source } from '../domain/expert.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Outline } from './outline.js';

/** One person's record as it was read: the text that all spans point into, and where it came from. */
export interface SourceDocument {
  readonly source: Source;
  /** Plain text files: the file's own characters, unchanged but for mojibake that was mended. Other formats: the text as read or rendered. */
  readonly text: string;
  /** sha256 (hex) of the record's bytes (a file's bytes, a table row's cells, a JSON record). */
  readonly contentHash: string;
  /** Known for structured formats, absent for running text. */
  readonly outline?: Outline;
  /** Of a person in tables: the rows, at least one, as JSON of `RowAsRead[]`, which costs little where it is not needed. */
  readonly rows?: string;
  /** The day on which the source says that it was written; absent when it says nothing. */
  readonly writtenOn?: PartialDate;
}
