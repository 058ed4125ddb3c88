import type { NamedBytes } from '../named-bytes.js';
import { csvRows, firstRows } from '../table/csv-cells.js';
import type { TableRow } from '../table/table-row.js';
import { asUtf8 } from '../text/text-encoding.js';
import { type ExportKind, exportKindOf, hasHeadingsOf } from './export-kind.js';

/** One table of an account export. */
export interface ExportTable {
  readonly name: string;
  readonly kind: ExportKind;
  readonly headings: readonly string[];
  /** The rows below the headings. */
  readonly rows: readonly TableRow[];
}

const DELIMITERS = [',', ';', '\t'];
/** Some tables begin with notes of a few lines. */
const HEADINGS_WITHIN_ROWS = 10;

/** A file of an export by its name and headings; nothing for any other file. */
export function exportTable({ name, bytes }: NamedBytes, maxRecordBytes: number): ExportTable | undefined {
  const kind = exportKindOf(name);
  if (kind === undefined) return undefined;
  const utf8 = asUtf8(bytes);
  for (const delimiter of DELIMITERS) {
    const head = firstRows(utf8, delimiter, HEADINGS_WITHIN_ROWS);
    const at = head.findIndex((row) => hasHeadingsOf(kind, row));
    const headings = head[at];
    if (headings === undefined) continue;
    return { name, kind, headings, rows: rowsBelow(utf8, delimiter, headings, maxRecordBytes) };
  }
  return undefined;
}

function rowsBelow(
  utf8: Buffer,
  delimiter: string,
  headings: readonly string[],
  maxRecordBytes: number,
): readonly TableRow[] {
  const rows = [...csvRows(utf8, delimiter, maxRecordBytes)];
  const isHeadings = (row: TableRow): boolean =>
    'cells' in row && row.cells.join('\0') === headings.join('\0');
  return rows.slice(rows.findIndex(isHeadings) + 1);
}
