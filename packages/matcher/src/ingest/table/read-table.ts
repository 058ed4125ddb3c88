import { ExpertMatchError } from '../../domain/expert-match-error.js';
import { contentHash } from '../content-hash.js';
import type { IngestLimits } from '../limits.js';
import { invalidRecord, overLimit, unreadable } from '../read-errors.js';
import type { ReadItem } from '../read-failure.js';
import { failedAt } from '../record/read-json-record.js';
import { recordDocument } from '../record/record-document.js';
import type { SourceDocument } from '../source-document.js';
import { type Column, columnOf, isIdentifying, isProfessionalColumn } from './column.js';
import { type CsvRow, csvRows } from './csv-cells.js';
import { RowCells } from './row-cells.js';
import { rowRecord } from './row-record.js';

/**
 * The rows of a table with a heading row, in order; a wrong row is a failure and the rest goes on.
 * @throws {ExpertMatchError} for the table as a whole: `invalid_record` when its headings are none of people,
 *   `unreadable_document` (empty) when it has no rows
 */
export function* readTable(
  utf8: Buffer,
  delimiter: string,
  file: string,
  limits: IngestLimits,
): Generator<ReadItem> {
  let table: Table | undefined;
  let row = 0;
  for (const next of csvRows(utf8, delimiter, limits.maxRecordBytes)) {
    if (table === undefined) table = new Table(headingsOf(next, file), file, limits);
    else yield table.read(next, ++row);
  }
  if (row === 0) throw unreadable(file, 'empty');
}

function headingsOf(row: CsvRow, file: string): readonly Column[] {
  if ('fault' in row) throw unusable(file, 'the first row is no row of headings');
  const columns = row.cells.map(columnOf);
  if (!columns.some(isIdentifying)) {
    throw unusable(
      file,
      'no column says who a row is about: one must be headed name, last name, email, linkedin or id',
    );
  }
  if (!columns.some(isProfessionalColumn)) throw unusable(file, 'no column says anything of a person’s work');
  return columns;
}

function unusable(file: string, why: string): ExpertMatchError {
  return invalidRecord(file, undefined, 'headings', why);
}

class Table {
  constructor(
    readonly columns: readonly Column[],
    readonly file: string,
    readonly limits: IngestLimits,
  ) {}

  read(next: CsvRow, row: number): ReadItem {
    const place = { file: this.file, row };
    try {
      if ('fault' in next) throw this.#faultError(next.fault, row);
      return this.#person(next.cells, row);
    } catch (error) {
      if (error instanceof ExpertMatchError) return failedAt(place, error);
      throw error;
    }
  }

  #faultError(fault: 'open' | 'long' | 'invalid', row: number): ExpertMatchError {
    const { file, limits } = this;
    if (fault === 'long') return overLimit(file, limits, 'maxRecordBytes', limits.maxRecordBytes + 1);
    return invalidRecord(
      file,
      row,
      '',
      fault === 'open' ? 'a quote in it is never closed' : 'its quotes do not match',
    );
  }

  #person(values: readonly string[], row: number): SourceDocument {
    const { file, columns, limits } = this;
    if (values.slice(columns.length).some((value) => value.trim() !== '')) {
      const why = 'the row has more cells than there are headings';
      throw invalidRecord(file, row, `cell ${columns.length + 1}`, why);
    }
    const record = rowRecord(new RowCells(columns, values));
    const hash = contentHash(JSON.stringify(columns.map(({ heading }, at) => [heading, values[at] ?? ''])));
    return recordDocument({ format: 'csv', record }, { file, row }, hash, limits);
  }
}
