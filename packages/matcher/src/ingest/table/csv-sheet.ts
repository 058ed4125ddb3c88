import type { IngestLimits } from '../limits.js';
import { asUtf8, type TextEncoding, textEncodingOf } from '../text/text-encoding.js';
import { csvRows } from './csv-cells.js';
import type { TableSheet } from './table-sheet.js';

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** A CSV file as a table. */
export function csvSheet(bytes: Buffer, delimiter: string, limits: IngestLimits): TableSheet {
  const utf8 = asUtf8(bytes);
  return {
    format: 'csv',
    isHidden: false,
    layout: `${DELIMITER_NAMES[delimiter] ?? delimiter}, ${ENCODING_NAMES[textEncodingOf(bytes)]}`,
    rows: () => csvRows(utf8, delimiter, limits.maxRecordBytes),
  };
}
