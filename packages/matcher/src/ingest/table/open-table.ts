import type { ExpertMatchError } from '../../domain/expert-match-error.js';
import { contentHash } from '../content-hash.js';
import type { IngestLimits } from '../limits.js';
import { invalidRecord, overLimit, unreadable } from '../read-errors.js';
import { isIdentifying, isProfessionalColumn } from './column.js';
import type { GivenMapping } from './column-mapping.js';
import { isErrorColumn } from './error-columns.js';
import { findHeadings, HEADINGS_WITHIN_ROWS } from './find-headings.js';
import { isHeading, MAPPING, type MappedColumn, mapColumns } from './map-columns.js';
import type { TableMapping } from './table-mapping.js';
import type { TableRow } from './table-row.js';
import type { TableSheet } from './table-sheet.js';

/** A table whose columns are understood. */
export interface OpenTable {
  readonly file: string;
  readonly sheet: TableSheet;
  readonly columns: readonly MappedColumn[];
  /** The number of rows, headings included, that come before the first person. */
  readonly rowsBefore: number;
  /** As written; missing where the table has none. */
  readonly headings?: readonly string[];
  /** Where the column is by which rows are joined, from 0. */
  readonly keyAt?: number;
  /** Tells this reading of the columns from any other. */
  readonly signature: string;
}

/** A table, and why it says nothing of people where it does not. */
export interface OpenedTable {
  readonly table: OpenTable;
  readonly problem?: ExpertMatchError;
}

const SAMPLE_ROWS = 200;

/** Finds the headings of a table and what its columns mean, by its first rows. */
export async function openTable(
  file: string,
  sheet: TableSheet,
  given: GivenMapping,
  limits: IngestLimits,
): Promise<OpenedTable> {
  const first = await firstRows(sheet);
  const cells = first.map((row) => ('cells' in row ? row.cells : []));
  const headingsAt = findHeadings(cells, given);
  const headings = headingsAt === undefined ? undefined : cells[headingsAt];
  const below = headingsAt === undefined ? cells : cells.slice(headingsAt + 1);
  const width = headings?.length ?? Math.max(0, ...cells.map((row) => row.length));
  const blank = Array.from({ length: Math.min(width, limits.maxColumns) }, () => '');
  const columns = mapColumns((headings ?? blank).slice(0, limits.maxColumns), below, given);
  const table: OpenTable = {
    file,
    sheet,
    columns,
    rowsBefore: headingsAt === undefined ? 0 : headingsAt + 1,
    ...(headings !== undefined && { headings }),
    ...keyOf(columns, given),
    signature: contentHash(
      JSON.stringify(columns.map(({ heading, roles, index, use }) => [heading, roles, index, use])),
    ),
  };
  const tooMuch = headings === undefined ? limitBroken(first) : undefined;
  if (tooMuch !== undefined || width > limits.maxColumns) {
    const limit = tooMuch ?? 'maxColumns';
    const got = tooMuch === undefined ? width : limits[limit] + 1;
    return { table, problem: overLimit(file, limits, limit, got) };
  }
  const problem = below.length === 0 ? unreadable(file, 'empty') : problemOf(table, given);
  return { table, ...(problem !== undefined && { problem }) };
}

/** The limit that the first row is over, where headings should be. */
function limitBroken([first]: readonly TableRow[]): 'maxColumns' | 'maxRecordBytes' | undefined {
  if (first === undefined || !('fault' in first)) return undefined;
  if (first.fault === 'wide') return 'maxColumns';
  return first.fault === 'long' ? 'maxRecordBytes' : undefined;
}

async function firstRows(sheet: TableSheet): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length >= HEADINGS_WITHIN_ROWS + SAMPLE_ROWS) break;
  }
  return rows;
}

function keyOf(columns: readonly MappedColumn[], { join }: GivenMapping): { readonly keyAt?: number } {
  const keyAt = columns.findIndex(({ heading, roles }) =>
    join === undefined ? roles.includes('personId') : isHeading(join, heading),
  );
  return keyAt < 0 ? {} : { keyAt };
}

function problemOf(table: OpenTable, { join }: GivenMapping): ExpertMatchError | undefined {
  const { file, columns, headings, sheet, keyAt } = table;
  if (join !== undefined && keyAt !== undefined) return undefined;
  const isNamed = columns.some(isIdentifying);
  if (isNamed && columns.some(isProfessionalColumn)) return undefined;
  const path = sheet.name === undefined ? 'headings' : `sheet "${sheet.name}", headings`;
  if (headings === undefined) {
    const why =
      'no row of headings was found, and the cells alone do not tell who a row is about and what work the person does: add headings, or give a mapping of columns by number ("#1": "name")';
    return invalidRecord(file, undefined, path, why);
  }
  const why = isNamed
    ? 'no column says anything of a person’s work'
    : 'no column says who a row is about: one must be headed name, last name, email, linkedin or id, or be mapped to one of these';
  return invalidRecord(file, undefined, path, why);
}

/** How a table is read, to be shown. */
export function mappingOf(
  { file, sheet, columns, rowsBefore, headings, keyAt }: OpenTable,
  { columns: given }: GivenMapping,
  isJoined: boolean,
): TableMapping {
  const isThere = (wanted: string): boolean =>
    columns.some(({ heading }, at) => isHeading(wanted, heading) || wanted === `#${at + 1}`);
  const key = keyAt === undefined ? undefined : columns[keyAt];
  return {
    file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    layout: sheet.layout,
    ...(headings !== undefined && { rowsAboveHeadings: rowsBefore - 1 }),
    columns: columns.map((column, at) => ({
      number: at + 1,
      heading: column.heading,
      fields: column.roles,
      use: useOf(column),
      why: column.why,
      ...(column.sample !== undefined && { sample: column.sample }),
      firstCells: column.firstCells,
    })),
    ...(isJoined && key !== undefined && { joinedBy: key.heading }),
    notFound: given.map(({ heading }) => heading).filter((heading) => !isThere(heading)),
  };
}

/** Whether what a column holds is no matter of the work, and is kept nowhere. */
export function isSensitive(column: MappedColumn): boolean {
  return useOf(column) === 'sensitive';
}

function useOf({ heading, roles, use, why }: MappedColumn): TableMapping['columns'][number]['use'] {
  const isLeftOut = why === MAPPING || isErrorColumn(heading);
  if (use === 'dropped') return isLeftOut ? 'left_out' : 'sensitive';
  if (roles.length > 0) return 'field';
  return use === 'rest' ? 'other' : 'apart';
}
