import type { Source } from '../../domain/expert.js';
import type { ImportRow } from '../../domain/import-row.js';
import { pages } from '../pages.js';
import type { SqlConnection } from '../sql-connection.js';
import { personTraces } from './traces-of.js';

/** A row that an import could not store, and which import. */
export interface RowAbout {
  readonly id: number;
  readonly runId: number;
  readonly row: ImportRow;
  /** By the place at which the person was read, by e-mail address, telephone or number, or by name alone. */
  readonly foundBy: 'place' | 'key' | 'name';
}

const PAGE_SIZE = 256;

/** What imports could not store and that is of a person: read where one of the person's records was, or naming the person. */
export function rowsAbout(connection: SqlConnection, expertId: string): RowAbout[] {
  const places = new Set(sourcesOf(connection, expertId).map(placeOf));
  const traces = personTraces(connection, expertId);
  const found: RowAbout[] = [];
  for (const one of allRows(connection)) {
    const isThere = [one.row, ...(one.row.joined ?? [])].some((row) => places.has(placeOf(row)));
    const foundBy = isThere ? 'place' : traces.findIn(textsOf(one.row));
    if (foundBy !== undefined) found.push({ ...one, foundBy });
  }
  return found;
}

/** Where an expert was read. */
export function sourcesOf(connection: SqlConnection, expertId: string): Source[] {
  const sql = 'SELECT s.source FROM sources s JOIN records r ON r.id = s.record_id WHERE r.expert_id = ?';
  return connection.all<{ source: string }>(sql, expertId).map(({ source }) => JSON.parse(source));
}

function* allRows(connection: SqlConnection): Generator<Omit<RowAbout, 'foundBy'>> {
  const sql = 'SELECT id, run_id AS runId, content FROM import_rows WHERE id > ? ORDER BY id LIMIT ?';
  const read = (afterId: number) =>
    connection.all<{ id: number; runId: number; content: string }>(sql, afterId, PAGE_SIZE);
  for (const { id, runId, content } of pages(0, read, ({ id }) => id))
    yield { id, runId, row: JSON.parse(content) };
}

function placeOf({ file, sheet, row }: Pick<Source, 'file' | 'sheet' | 'row'>): string {
  return JSON.stringify([file, sheet, row]);
}

function textsOf({ file, message, value = '', cells = [], joined = [] }: ImportRow): string[] {
  const rows = [cells, ...joined.map((other) => other.cells)];
  return [
    ...rows.flatMap((row) => row.map(([, cell]) => cell)),
    value,
    message,
    file,
    ...joined.map((other) => other.file),
  ];
}
