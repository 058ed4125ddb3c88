import { ExpertMatchError } from '../../domain/expert-match-error.js';
import type { RowAsRead } from '../../domain/import-row.js';
import type { IngestLimits } from '../limits.js';
import { invalidRecord, overLimit } from '../read-errors.js';
import type { ReadFailure } from '../read-failure.js';
import { failedAt } from '../record/read-json-record.js';
import type { RecordPlace } from '../record/record-place.js';
import { isNothing } from './nothing.js';
import { isSensitive, type OpenTable } from './open-table.js';
import type { TableRow } from './table-row.js';

/** A row of a table below the headings. */
export interface PersonRow {
  readonly table: OpenTable;
  /** 1 = the first below the headings. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** How rows are gone through. */
export interface RowReading {
  readonly limits: IngestLimits;
  /** Told now and then that rows are being read, where none may be handed over for long. */
  readonly onAlive: () => void;
}

const ROWS_PER_SIGN = 5000;

/**
 * The rows of a table below the headings, or what is wrong with them, in order; headings said again are none. Where the
 * table cannot be read on, that is the last item.
 */
export async function* personRows(
  table: OpenTable,
  reading: RowReading,
): AsyncGenerator<PersonRow | ReadFailure> {
  try {
    yield* rowsBelow(table, reading);
  } catch (error) {
    if (!(error instanceof ExpertMatchError)) throw error;
    const { file, sheet } = table;
    yield { file, ...(sheet.name !== undefined && { sheet: sheet.name }), error };
  }
}

async function* rowsBelow(
  table: OpenTable,
  { limits, onAlive }: RowReading,
): AsyncGenerator<PersonRow | ReadFailure> {
  const headings = table.headings?.join('\0');
  let at = 0;
  let row = 0;
  for await (const next of table.sheet.rows()) {
    if (at++ < table.rowsBefore) continue;
    if ('cells' in next && next.cells[0] === table.headings?.[0] && next.cells.join('\0') === headings)
      continue;
    row += 1;
    if (row % ROWS_PER_SIGN === 0) onAlive();
    yield personRow(table, next, row, limits);
  }
}

function personRow(
  table: OpenTable,
  next: TableRow,
  row: number,
  limits: IngestLimits,
): PersonRow | ReadFailure {
  const place = placeOf(table, row);
  if ('fault' in next) return faultOf(next.fault, place, limits);
  const { cells } = next;
  const width = table.columns.length;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
    const why = 'the row has more cells than there are headings';
    const error = invalidRecord(place.file, row, `cell ${width + 1}`, why);
    return { ...failedAt(place, error), cells: headedCells(table, cells) };
  }
  return { table, row, cells };
}

/** The cells of a row as they stand, with their headings; of sensitive columns the headings alone. */
function headedCells({ columns }: OpenTable, cells: readonly string[]): RowAsRead['cells'] {
  return cells.map((cell, at) => {
    const column = columns[at];
    return [column?.heading ?? '', column !== undefined && isSensitive(column) ? '' : cell] as const;
  });
}

/** A row with its place and headings. */
export function rowAsRead({ table, row, cells }: PersonRow): RowAsRead {
  return { ...placeOf(table, row), cells: headedCells(table, cells) };
}

/** Where a row of a table is. */
export function placeOf({ file, sheet }: OpenTable, row: number): RecordPlace & { readonly row: number } {
  return { file, ...(sheet.name !== undefined && { sheet: sheet.name }), row };
}

const WHY_INVALID = { open: 'a quote in it is never closed', invalid: 'its quotes do not match' } as const;

function faultOf(
  fault: 'open' | 'long' | 'invalid' | 'wide',
  place: RecordPlace & { readonly row: number },
  limits: IngestLimits,
): ReadFailure {
  const { file, row } = place;
  if (fault === 'open' || fault === 'invalid') {
    return failedAt(place, invalidRecord(file, row, '', WHY_INVALID[fault]));
  }
  const limit = fault === 'long' ? 'maxRecordBytes' : 'maxColumns';
  return failedAt(place, overLimit(file, limits, limit, limits[limit] + 1));
}

/** What a row says in the column that rows are joined by; nothing where it says nothing. */
export function keyOfRow({ table: { keyAt }, cells }: PersonRow): string | undefined {
  const key = keyAt === undefined ? '' : (cells[keyAt] ?? '').trim().replace(/\.0$/, '');
  return isNothing(key) ? undefined : key;
}
