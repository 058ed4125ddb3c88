import { type ErrorData, ExpertMatchError } from '../domain/expert-match-error.js';
import type { IngestLimits } from './limits.js';

type UnreadableReason = ErrorData['unreadable_document']['reason'];

const WHY_UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  no_text_layer:
    'has pictures of pages but no text: import it with --ocr (in the library ocr: true), which reads pictures by tesseract',
  encrypted: 'is protected by a password: save it without one and import that',
  empty: 'holds no text and no records',
  broken: 'is damaged and cannot be opened: save it anew from the program that made it',
  no_profile: 'says nothing about anybody’s work',
};

/** A document that has no text that can be read. `cause` is the parser's own error. */
export function unreadable(file: string, reason: UnreadableReason, cause?: unknown): ExpertMatchError {
  const options = cause === undefined ? {} : { cause };
  return new ExpertMatchError(
    'unreadable_document',
    { file, reason },
    `${file} ${WHY_UNREADABLE[reason]}`,
    options,
  );
}

const WHAT_IS_LIMITED: Readonly<Record<keyof IngestLimits, string>> = {
  maxDocumentBytes: 'bytes for one document',
  maxTableBytes: 'bytes for a table or list of records',
  maxRecordBytes: 'bytes for one record',
  maxColumns: 'columns',
  maxSheetBytes: 'bytes for a sheet when unpacked',
  maxRecordDepth: 'levels of nesting',
  maxPages: 'pages',
  maxPagePixels: 'pixels for one page',
  maxCharacters: 'characters of text',
  maxUnzippedBytes: 'bytes when unpacked',
  maxArchiveEntries: 'files in an archive',
  maxArchiveBytes: 'bytes for all that an archive unpacks to',
  maxArchiveRatio: 'times its packed size',
  parseTimeMs: 'milliseconds of reading',
  ocrTimeMs: 'milliseconds of text recognition for one page',
  maxHeapMiB: 'MiB of heap for reading',
  maxGrowthMiB: 'MiB of memory for reading',
};

/** A file or record over a limit. `got` is what was found, or the first figure known to be over. */
export function overLimit(
  file: string,
  limits: IngestLimits,
  limit: keyof IngestLimits,
  got: number,
): ExpertMatchError {
  const max = limits[limit];
  const message = `${file}: ${got} is over the limit of ${max} ${WHAT_IS_LIMITED[limit]} (${limit}): split it, or raise the limit`;
  return new ExpertMatchError('limit_exceeded', { file, limit, max, got }, message);
}

/** A picture whose text cannot be recognized because something is not installed. */
export function ocrUnavailable(
  file: string,
  missing: ErrorData['ocr_unavailable']['missing'],
  advice: string,
  cause: unknown,
): ExpertMatchError {
  const message = `${file} has pictures of text, which cannot be read: ${advice}`;
  return new ExpertMatchError('ocr_unavailable', { file, missing }, message, { cause });
}

/** A file that is none of the formats read. `advice` says what to do instead. */
export function unsupported(file: string, what: string, advice: string): ExpertMatchError {
  return new ExpertMatchError(
    'unsupported_format',
    { file },
    `${file} is ${what}, which cannot be read: ${advice}`,
  );
}

const WHY_UNSAFE: Readonly<Record<ErrorData['unsafe_entry']['reason'], string>> = {
  outside: 'leads out of its archive',
  link: 'is a link, which could lead anywhere',
  name: 'has characters in its name that no file name has',
  duplicate: 'has the same name as another file of its archive',
};

/** An entry of an archive that is not unpacked. */
export function unsafeEntry(file: string, reason: ErrorData['unsafe_entry']['reason']): ExpertMatchError {
  const message = `${file} ${WHY_UNSAFE[reason]}: it is not read; make the archive anew without it`;
  return new ExpertMatchError('unsafe_entry', { file, reason }, message);
}

/** A path that leads to no file that can be opened. */
export function notFound(file: string, why: string, cause?: unknown): ExpertMatchError {
  const options = cause === undefined ? {} : { cause };
  return new ExpertMatchError('file_not_found', { file }, `${file} ${why}`, options);
}

/** A file that is not what it was when its reading began. What was read of it is of one moment each, not of one for all. */
export function fileChanged(file: string): ExpertMatchError {
  const message = `${file} changed while it was read: wait until whoever writes it is done, and import it again`;
  return new ExpertMatchError('file_changed', { file }, message);
}

/**
 * A record not of its format's form.
 * @param path where in the record: `work[2].position`, a column's heading, empty for the whole
 */
export function invalidRecord(
  file: string,
  row: number | undefined,
  path: string,
  why: string,
): ExpertMatchError {
  const where = [row === undefined ? '' : `, record ${row}`, path === '' ? '' : `, ${path}`].join('');
  const data = { file, path, ...(row === undefined ? {} : { row }) };
  return new ExpertMatchError('invalid_record', data, `${file}${where}: ${why}`);
}
