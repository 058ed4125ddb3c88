import { z } from 'zod';
import { invalidRecord } from '../../ingest/read-errors.js';
import { jsonLines } from '../../ingest/record/json-lines.js';
import type { RowPlace } from '../../ingest/record/parse-row.js';
import { asUtf8 } from '../../ingest/text/text-encoding.js';
import { tableRecords } from './table-records.js';

/** A record of a file, as it stands, and where. */
export interface FileRecord {
  readonly value: unknown;
  readonly place: RowPlace;
}

const ARRAY = '[';
const OBJECT = '{';

/**
 * The records of a JSON array, of JSON Lines, or of a CSV file with field names for headings; which of them, the first
 * character says.
 * @param file what the file is called in messages
 * @param schema of one record: what says which cells of a table are numbers or lists
 * Errors: `invalid_record`.
 */
export function* fileRecords(bytes: Buffer, file: string, schema: z.ZodType): Generator<FileRecord> {
  let row = 0;
  for (const value of valuesOf(asUtf8(bytes), file, schema)) {
    row += 1;
    yield { value, place: { file, row } };
  }
}

function valuesOf(utf8: Buffer, file: string, schema: z.ZodType): Iterable<unknown> {
  const first = utf8.subarray(0, 1_000).toString('utf8').trimStart()[0];
  if (first === ARRAY) return listOf(utf8, file);
  if (first === OBJECT) return lineValues(utf8, file);
  return tableRecords(utf8, file, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function listOf(utf8: Buffer, file: string): unknown[] {
  const list: unknown = parseJson(utf8, file, undefined);
  return Array.isArray(list) ? list : [list];
}

/** One object on however many lines, or one on each. */
function* lineValues(utf8: Buffer, file: string): Generator<unknown> {
  const lines = [...jsonLines(utf8)];
  const [head] = lines;
  if (head !== undefined && !isJson(head)) {
    yield parseJson(utf8, file, undefined);
    return;
  }
  for (const [at, line] of lines.entries()) yield parseJson(line, file, at + 1);
}

function isJson(text: Buffer): boolean {
  try {
    JSON.parse(text.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

function parseJson(text: Buffer, file: string, row: number | undefined): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalidRecord(file, row, '', `not JSON: ${why}`);
  }
}
