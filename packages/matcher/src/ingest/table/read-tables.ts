import { ExpertMatchError } from '../../domain/expert-match-error.js';
import { contentHash } from '../content-hash.js';
import type { IngestLimits } from '../limits.js';
import { invalidRecord } from '../read-errors.js';
import { isReadFailure, type ReadItem, rowsOfFailure } from '../read-failure.js';
import { failedAt } from '../record/read-json-record.js';
import { recordDocument } from '../record/record-document.js';
import type { GivenMapping } from './column-mapping.js';
import { mappingOf, type OpenedTable, type OpenTable, openTable } from './open-table.js';
import { keyOfRow, type PersonRow, personRows, placeOf, type RowReading, rowAsRead } from './person-rows.js';
import { RowCells } from './row-cells.js';
import { rowRecord } from './row-record.js';
import type { TableMapping } from './table-mapping.js';
import type { TableSheet } from './table-sheet.js';

/** The tables of one file. */
export interface TableFile {
  readonly file: string;
  readonly sheets: readonly TableSheet[];
}

/** How tables are to be read. */
export interface TableReading extends RowReading {
  readonly given: GivenMapping;
  /** Told of each table before its first row. */
  readonly onTable: (mapping: TableMapping) => void;
}

/**
 * The people in the tables of some files; a wrong row is a failure in its place and the rest goes on. Rows that say the
 * same in the column joined by are one person: that of the mapping, over all the tables that have it, else a
 * column of person ids (NPI), in its own file.
 */
export async function* readTables(
  files: readonly TableFile[],
  reading: TableReading,
): AsyncGenerator<ReadItem> {
  const tables: OpenTable[] = [];
  for (const file of files) {
    try {
      tables.push(...(await usableTables(file, reading)));
    } catch (error) {
      if (!(error instanceof ExpertMatchError)) throw error;
      yield { file: file.file, error };
    }
  }
  const { join } = reading.given;
  const joined = join === undefined ? [] : tables.filter(({ keyAt }) => keyAt !== undefined);
  const [first] = tables;
  if (join !== undefined && joined.length === 0 && first !== undefined) {
    yield { file: first.file, error: noKey(first.file, join) };
  }
  if (joined.length > 0) yield* readJoined(joined, reading);
  const others = tables.filter((table) => !joined.includes(table));
  for (const unit of byFile(others, join === undefined)) yield* readJoined(unit, reading);
}

/** Each table by itself, but the sheets of one workbook that have a column of person ids together. */
function byFile(tables: readonly OpenTable[], isJoined: boolean): readonly (readonly OpenTable[])[] {
  const isKeyed = ({ keyAt }: OpenTable): boolean => isJoined && keyAt !== undefined;
  return tables.flatMap((table, at) => {
    if (!isKeyed(table)) return [[table]];
    const together = tables.filter((one) => one.file === table.file && isKeyed(one));
    return together[0] === tables[at] ? [together] : [];
  });
}

function noKey(file: string, join: string): ExpertMatchError {
  return invalidRecord(file, undefined, 'headings', `no table has a column "${join}" to join rows by`);
}

/** Sheets of a workbook that are none of people are passed over where another one is. */
async function usableTables(
  { file, sheets }: TableFile,
  reading: TableReading,
): Promise<readonly OpenTable[]> {
  const { given, limits, onTable } = reading;
  const opened: OpenedTable[] = [];
  for (const sheet of sheets) opened.push(await openTable(file, sheet, given, limits));
  const shown = opened.filter(({ table }) => !table.sheet.isHidden);
  const keyed = shown.filter(({ table }) => table.keyAt !== undefined);
  const isRead = (one: OpenedTable): boolean =>
    shown.includes(one) && (one.problem === undefined || (keyed.length > 1 && isJoinable(one)));
  if (!opened.some(isRead)) {
    throw (
      shown[0]?.problem ??
      invalidRecord(file, undefined, 'sheets', 'the workbook has no sheet that is not hidden')
    );
  }
  for (const { table, problem } of opened.filter((one) => !isRead(one))) {
    onTable({ ...mappingOf(table, given, false), skipped: problem?.message ?? 'the sheet is hidden' });
  }
  return opened.filter(isRead).map(({ table }) => table);
}

/** Whether a sheet that says too little of people by itself may say more together with others. */
function isJoinable({ table, problem }: OpenedTable): boolean {
  return table.keyAt !== undefined && problem?.code === 'invalid_record';
}

/** How many rows say each key. */
async function keyCounts(
  tables: readonly OpenTable[],
  reading: RowReading,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables.filter(({ keyAt }) => keyAt !== undefined)) {
    for await (const next of personRows(table, reading)) {
      const key = isReadFailure(next) ? undefined : keyOfRow(next);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Rows wait only for others of their key, so that a table without any is not kept in memory. Those that still wait at the
 * end are of a table that could not be read to its end the second time.
 */
async function* readJoined(tables: readonly OpenTable[], reading: TableReading): AsyncGenerator<ReadItem> {
  const { given, limits, onTable } = reading;
  const counts = await keyCounts(tables, reading);
  const isJoined = [...counts.values()].some((count) => count > 1);
  for (const table of tables) onTable(mappingOf(table, given, isJoined));
  const waiting = new Map<string, PersonRow[]>();
  for (const table of tables) {
    for await (const next of personRows(table, reading)) {
      const rows = isReadFailure(next) ? [] : complete(next, counts, waiting);
      if (isReadFailure(next)) yield next;
      else if (rows.length > 0) yield readPerson(rows, limits);
    }
  }
  for (const rows of waiting.values()) yield readPerson(rows, limits);
}

/** All rows of the person once the last of them is there, until then none. */
function complete(
  next: PersonRow,
  counts: ReadonlyMap<string, number>,
  waiting: Map<string, PersonRow[]>,
): readonly PersonRow[] {
  const key = keyOfRow(next);
  const count = key === undefined ? 1 : (counts.get(key) ?? 1);
  if (key === undefined || count === 1) return [next];
  const rows = waiting.get(key) ?? [];
  rows.push(next);
  if (rows.length === count) waiting.delete(key);
  else waiting.set(key, rows);
  return rows.length === count ? rows : [];
}

function readPerson(rows: readonly PersonRow[], limits: IngestLimits): ReadItem {
  const [first] = rows;
  if (first === undefined) throw new RangeError('a person without a row');
  const place = placeOf(first.table, first.row);
  try {
    const record = rowRecord(
      new RowCells(rows.map(({ table: { columns }, cells }) => ({ columns, values: cells }))),
    );
    const hash = contentHash(
      JSON.stringify(
        rows.map(({ table, cells }) => [table.signature, table.columns.map((_, at) => cells[at] ?? '')]),
      ),
    );
    const key = rows.length === 1 ? undefined : keyOfRow(first);
    const externalId = record.externalId ?? key;
    const known = externalId === undefined ? record : { ...record, externalId };
    const shaped = { format: first.table.sheet.format, record: known };
    return { ...recordDocument(shaped, place, hash, limits), rows: JSON.stringify(rows.map(rowAsRead)) };
  } catch (error) {
    if (!(error instanceof ExpertMatchError)) throw error;
    return { ...failedAt(place, error), ...rowsOfFailure(rows.map(rowAsRead)) };
  }
}
