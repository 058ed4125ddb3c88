import { DEFAULT_LIMITS } from '../../ingest/limits.js';
import { invalidRecord } from '../../ingest/read-errors.js';
import { csvRows, firstRows } from '../../ingest/table/csv-cells.js';
import { cellValue, type FieldSchema } from './cell-value.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** A field that a column fills: its path, and what its cells stand for. */
interface ColumnField {
  readonly path: readonly string[];
  readonly schema: FieldSchema;
}

/**
 * The records of a CSV file whose headings are names of fields, `pay.perHour` for a field of a field; case, spaces, `.`, `_` and
 * `-` do not count. Empty cells say nothing.
 * Errors: `invalid_record`.
 */
export function* tableRecords(utf8: Buffer, file: string, schema: FieldSchema): Generator<unknown> {
  const known = fieldsOf(schema);
  let columns: readonly ColumnField[] | undefined;
  let row = 0;
  for (const read of csvRows(utf8, delimiterOf(utf8), DEFAULT_LIMITS.maxRecordBytes)) {
    if ('fault' in read)
      throw invalidRecord(file, row, '', 'the row is too long, or a quote in it is never closed');
    if (columns === undefined) columns = read.cells.map((heading) => columnField(heading.trim(), known));
    else yield recordOf(read.cells, columns, file, row);
    row += 1;
  }
}

function delimiterOf(utf8: Buffer): string {
  const width = (delimiter: string) => firstRows(utf8, delimiter, 1)[0]?.length ?? 0;
  return DELIMITERS.reduce((best, next) => (width(next) > width(best) ? next : best));
}

function columnField(heading: string, known: ReadonlyMap<string, ColumnField>): ColumnField {
  return known.get(folded(heading)) ?? { path: [heading], schema: {} };
}

function propertiesOf(schema: FieldSchema): Readonly<Record<string, FieldSchema>> {
  return typeof schema === 'boolean' ? {} : (schema.properties ?? {});
}

/** Fields, and fields of fields, by folded path. */
function fieldsOf(schema: FieldSchema, above: readonly string[] = []): Map<string, ColumnField> {
  const found = new Map<string, ColumnField>();
  for (const [name, own] of Object.entries(propertiesOf(schema))) {
    const path = [...above, name];
    found.set(folded(path.join('.')), { path, schema: own });
    for (const [key, field] of fieldsOf(own, path)) found.set(key, field);
  }
  return found;
}

function folded(heading: string): string {
  return heading.toLowerCase().replace(/[\s._-]/g, '');
}

function recordOf(
  cells: readonly string[],
  columns: readonly ColumnField[],
  file: string,
  row: number,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  cells.forEach((cell, at) => {
    const column = columns[at];
    const text = cell.trim();
    if (text === '') return;
    if (column === undefined)
      throw invalidRecord(file, row, '', `"${text}" is in a column without a heading`);
    put(record, column.path, cellValue(text, column.schema));
  });
  return record;
}

function put(record: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  const inner = record[name];
  const next = isRecord(inner) ? inner : {};
  record[name] = next;
  put(next, rest, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
