/** What one input may cost. Everything over a limit is `limit_exceeded`, never cut short. */
export interface IngestLimits {
  /** Bytes of a file that holds one person: PDF, DOCX, text. */
  readonly maxDocumentBytes: number;
  /** Bytes of a file that holds many: CSV, JSON Lines, a JSON array. */
  readonly maxTableBytes: number;
  /**
   * Bytes of one JSON record or table row. Parsed, JSON may take 25 times its bytes; all of it must stay well under
   * `maxHeapMiB`, since running out of heap within the parser's native code ends the whole process.
   */
  readonly maxRecordBytes: number;
  /** Columns of a table. */
  readonly maxColumns: number;
  /** Bytes that one sheet of a workbook may unpack to; it is read piece by piece. */
  readonly maxSheetBytes: number;
  /** Arrays and objects within each other in one JSON record. */
  readonly maxRecordDepth: number;
  /** Pages of a PDF. */
  readonly maxPages: number;
  /** Pixels of a page or picture whose text is recognized. */
  readonly maxPagePixels: number;
  /** UTF-16 code units of one person's text. */
  readonly maxCharacters: number;
  /** Bytes that the XML parts of a DOCX file may unpack to, together; pictures are not unpacked. */
  readonly maxUnzippedBytes: number;
  /** Files in an archive. */
  readonly maxArchiveEntries: number;
  /** Bytes that all files of an archive may unpack to, together. */
  readonly maxArchiveBytes: number;
  /** Times its packed bytes that a file of an archive may unpack to, and all of them together; a MiB is free. */
  readonly maxArchiveRatio: number;
  /** Milliseconds that a parser may work without handing over anything. */
  readonly parseTimeMs: number;
  /** Milliseconds that the text of one page or picture may take to be recognized. */
  readonly ocrTimeMs: number;
  /** MiB of JavaScript heap that one parser may use. */
  readonly maxHeapMiB: number;
  /** MiB by which the whole process may grow while a parser works without handing over anything. */
  readonly maxGrowthMiB: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * The limits unless told otherwise. The longest honest input is an academic physician's or judge's CV of
 * 100 to 150 pages at 3,000 characters each: 200 pages and a million characters leave it room, and keep
 * out books and log files.
 */
export const DEFAULT_LIMITS: IngestLimits = {
  maxDocumentBytes: 25 * MIB,
  maxTableBytes: 256 * MIB,
  maxRecordBytes: 4 * MIB,
  maxColumns: 2000,
  maxSheetBytes: 512 * MIB,
  maxRecordDepth: 64,
  maxPages: 200,
  maxPagePixels: 50_000_000,
  maxCharacters: 1_000_000,
  maxUnzippedBytes: 32 * MIB,
  maxArchiveEntries: 200_000,
  maxArchiveBytes: 16 * 1024 * MIB,
  maxArchiveRatio: 200,
  parseTimeMs: 30_000,
  ocrTimeMs: 60_000,
  maxHeapMiB: 512,
  maxGrowthMiB: 1024,
};
