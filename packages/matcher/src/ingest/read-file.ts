import { readFile as readBytes, stat } from 'node:fs/promises';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { contentHash } from './content-hash.js';
import { type DetectedFormat, detectFormat, type RunningText, type TableFormat } from './detect-format.js';
import { fileVersion } from './document-bytes.js';
import { readEuropass } from './europass/read-europass.js';
import type { IngestLimits } from './limits.js';
import { exportFolderParts } from './linkedin-export/export-folder.js';
import { exportKindOf } from './linkedin-export/export-kind.js';
import { readLinkedinExport } from './linkedin-export/read-linkedin-export.js';
import type { Recognizer } from './ocr/picture.js';
import { fileChanged, notFound, overLimit, unreadable } from './read-errors.js';
import type { ReadItem } from './read-failure.js';
import type { ReadOptions } from './read-options.js';
import { envelopedArray } from './record/json-envelope.js';
import { readJsonFile } from './record/read-json-file.js';
import type { SourceDocument } from './source-document.js';
import { csvSheet } from './table/csv-sheet.js';
import { readTables, type TableFile, type TableReading } from './table/read-tables.js';
import { mendMojibake } from './text/mend-mojibake.js';
import { readText } from './text/read-text.js';
import type { ReadableText } from './text/readable-text.js';
import { shortGaps } from './text/short-gaps.js';
import { asUtf8 } from './text/text-encoding.js';
import { withoutInvisible } from './text/without-invisible.js';
import { zipParts } from './zip/zip-parts.js';

/**
 * Reads a file of any known format, one document for each person in it. Never throws: a file that cannot
 * be read, and each record of it that cannot, is a failure in its place.
 */
export async function* readFile(
  path: string,
  limits: IngestLimits,
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  const { file = path, version = await fileVersion(path) } = options;
  try {
    if (await isFolder(path)) return yield* readFolder(path, limits, file);
    const bytes = await bytesOf(path, limits, file);
    if (version !== (await fileVersion(path))) throw fileChanged(file);
    const format = detectFormat(bytes, file);
    if (isTableFormat(format)) {
      yield* readTables([await tablesOf(format, bytes, file, limits)], tableReading(limits, options));
    } else yield* readAs(format, bytes, file, { limits, recognize: options.recognize });
    if (version !== (await fileVersion(path))) throw fileChanged(file);
  } catch (cause) {
    yield failureOf(file, cause);
  }
}

/**
 * Reads several files together, so that rows of one person are joined over the tables among them; other files are read
 * one by one.
 */
export async function* readFiles(
  files: readonly string[],
  limits: IngestLimits,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const { version = await versionOf(files) } = options;
  const tables: TableFile[] = [];
  let room = limits.maxTableBytes;
  for (const file of files) {
    try {
      const table = await tableFile(file, limits, room);
      if (table === undefined) yield* readFile(file, limits, options);
      else {
        tables.push(table.tables);
        room -= table.bytes;
      }
    } catch (cause) {
      yield failureOf(file, cause);
    }
  }
  const isRead = version === (await versionOf(files));
  if (isRead) yield* readTables(tables, tableReading(limits, options));
  if (isRead && version === (await versionOf(files))) return;
  for (const { file } of tables) yield { file, error: fileChanged(file) };
}

async function versionOf(files: readonly string[]): Promise<string> {
  return (await Promise.all(files.map(fileVersion))).join();
}

function failureOf(file: string, cause: unknown): ReadItem {
  return { file, error: cause instanceof ExpertMatchError ? cause : unreadable(file, 'broken', cause) };
}

function tableReading(limits: IngestLimits, { mapping, onTable, onAlive }: ReadOptions): TableReading {
  return {
    limits,
    given: mapping ?? { columns: [] },
    onTable: onTable ?? (() => {}),
    onAlive: onAlive ?? (() => {}),
  };
}

/** The tables of a file and its size; nothing for a file of another kind. */
async function tableFile(
  file: string,
  limits: IngestLimits,
  room: number,
): Promise<{ readonly tables: TableFile; readonly bytes: number } | undefined> {
  if (await isFolder(file)) return undefined;
  const bytes = await bytesOf(file, limits);
  const format = detectFormat(bytes, file);
  if (!isTableFormat(format)) return undefined;
  if (bytes.length > room) {
    throw overLimit(file, limits, 'maxTableBytes', limits.maxTableBytes - room + bytes.length);
  }
  return { tables: await tablesOf(format, bytes, file, limits), bytes: bytes.length };
}

function isTableFormat(format: DetectedFormat): format is TableFormat {
  return format.kind === 'csv' || format.kind === 'xlsx';
}

async function tablesOf(
  format: TableFormat,
  bytes: Buffer,
  file: string,
  limits: IngestLimits,
): Promise<TableFile> {
  if (format.kind === 'csv') return { file, sheets: [csvSheet(bytes, format.delimiter, limits)] };
  const { workbookSheets } = await import('./xlsx/workbook-sheets.js');
  return { file, sheets: await workbookSheets(bytes, file, limits) };
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function* readFolder(folder: string, limits: IngestLimits, file: string): AsyncGenerator<ReadItem> {
  const parts = await exportFolderParts(folder, limits);
  if (parts.length === 0) throw notFound(file, 'is not a file');
  yield* readLinkedinExport(parts, file, limits);
}

async function bytesOf(path: string, limits: IngestLimits, file: string = path): Promise<Buffer> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw notFound(file, 'does not exist or cannot be opened', cause);
  });
  if (!stats.isFile()) throw notFound(file, 'is not a file');
  if (stats.size > limits.maxTableBytes) throw overLimit(file, limits, 'maxTableBytes', stats.size);
  return readBytes(path).catch((cause: unknown) => {
    throw notFound(file, 'cannot be read', cause);
  });
}

interface DocumentReading {
  readonly limits: IngestLimits;
  readonly recognize: Recognizer | undefined;
}

async function* readAs(
  format: Exclude<DetectedFormat, TableFormat>,
  bytes: Buffer,
  file: string,
  reading: DocumentReading,
): AsyncGenerator<ReadItem> {
  const { limits } = reading;
  const list = format.kind === 'json' ? envelopedArray(asUtf8(bytes)) : undefined;
  if (list !== undefined) return yield* readJsonFile(list, 'json-array', file, limits);
  if (format.kind === 'json-lines' || format.kind === 'json-array') {
    return yield* readJsonFile(asUtf8(bytes), format.kind, file, limits);
  }
  if (bytes.length > limits.maxDocumentBytes) throw overLimit(file, limits, 'maxDocumentBytes', bytes.length);
  if (format.kind === 'linkedin-export') {
    const isWanted = (name: string): boolean => exportKindOf(name) !== undefined;
    return yield* readLinkedinExport(zipParts(bytes, isWanted, file, limits), file, limits);
  }
  if (format.kind === 'europass') return yield readEuropass(bytes, file, limits);
  if (format.kind === 'json') yield* readJsonFile(asUtf8(bytes), format.kind, file, limits);
  else yield await readDocument(format.kind, bytes, file, reading);
}

async function readDocument(
  format: RunningText,
  bytes: Buffer,
  file: string,
  reading: DocumentReading,
): Promise<SourceDocument> {
  const { limits } = reading;
  const found = await textOf(format, bytes, file, reading);
  if (found.europass !== undefined) return readEuropass(found.europass, file, limits, contentHash(bytes));
  const { outline, notices } = found;
  const text = outline === undefined ? tidied(found.text) : found.text;
  if (text.length > limits.maxCharacters) throw overLimit(file, limits, 'maxCharacters', text.length);
  if (!/[\p{L}\p{N}]/u.test(text)) throw unreadable(file, 'empty');
  const source = { file, format, ...(notices.length > 0 && { notices }) };
  return { source, text, contentHash: contentHash(bytes), ...(outline && { outline }) };
}

function tidied(text: string): string {
  return shortGaps(withoutInvisible(mendMojibake(text)));
}

/** Parsers are loaded when the first file needs them: a table does not wait for the PDF engine. */
async function textOf(
  format: RunningText,
  bytes: Buffer,
  file: string,
  { limits, recognize }: DocumentReading,
): Promise<ReadableText> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/read-pdf.js')).readPdf(bytes, file, limits, recognize);
    case 'image':
      return (await import('./ocr/read-picture.js')).readPicture(bytes, file, limits, recognize);
    case 'docx':
      return (await import('./docx/read-docx.js')).readDocx(bytes, file, limits);
    case 'odt':
      return (await import('./odt/read-odt.js')).readOdt(bytes, file, limits);
    case 'rtf':
      return (await import('./rtf/rtf-lines.js')).rtfLines(bytes);
    case 'doc':
      return plain(await (await import('./doc/read-doc.js')).readDoc(bytes, file));
    case 'html':
      return (await import('./html/read-html.js')).readHtml(bytes);
    case 'markdown':
      return (await import('./markdown/read-markdown.js')).readMarkdown(readText(bytes));
    case 'text':
      return plain(readText(bytes));
  }
}

function plain(text: string): ReadableText {
  return { text, notices: [] };
}
