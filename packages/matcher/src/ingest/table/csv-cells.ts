import { parse } from 'csv-parse/sync';
import { type CsvRecord, csvRecords } from './csv-records.js';
import type { TableRow } from './table-row.js';

const BATCH_BYTES = 262_144;
const LINE_FEED = Buffer.from('\n');

/** The rows of a CSV file, cells as they stand. A wrong row is in its place, and the rest goes on. */
export function* csvRows(utf8: Buffer, delimiter: string, maxRecordBytes: number): Generator<TableRow> {
  let batch: Buffer[] = [];
  let batchBytes = 0;
  for (const { bytes, fault } of csvRecords(utf8, delimiter, maxRecordBytes)) {
    if (fault === undefined) {
      batch.push(bytes);
      batchBytes += bytes.length;
      if (batchBytes < BATCH_BYTES) continue;
    }
    yield* rowsOf(batch, delimiter);
    batch = [];
    batchBytes = 0;
    if (fault !== undefined) yield { fault };
  }
  yield* rowsOf(batch, delimiter);
}

/** Records are parsed many at once; where that fails or loses count, one by one. */
function rowsOf(records: readonly Buffer[], delimiter: string): readonly TableRow[] {
  const rows = cellsOf(joined(records), delimiter);
  if (rows?.length === records.length) return rows.map((cells) => ({ cells }));
  return records.map((record): TableRow => {
    const [cells, ...others] = cellsOf(record, delimiter) ?? [];
    return cells === undefined || others.length > 0 ? { fault: 'invalid' } : { cells };
  });
}

function joined(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.flatMap((record) => [record, LINE_FEED]));
}

function cellsOf(csv: Buffer, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(csv, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return undefined;
  }
}

/** The cells of the first records, those left out that are faulty: what a format is told by. */
export function firstRows(utf8: Buffer, delimiter: string, count: number): readonly (readonly string[])[] {
  const records: CsvRecord[] = [];
  for (const record of csvRecords(utf8, delimiter, utf8.length)) {
    if (records.length === count) break;
    if (record.fault === undefined) records.push(record);
  }
  return cellsOf(joined(records.map(({ bytes }) => bytes)), delimiter) ?? [];
}
