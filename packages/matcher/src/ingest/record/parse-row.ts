import type { z } from 'zod';
import { invalidRecord } from '../read-errors.js';

/** Where a record stands. */
export interface RowPlace {
  readonly file: string;
  /** Line, 1 = first; absent where the record is the whole file. */
  readonly row?: number;
}

/**
 * A record of the form of `schema`.
 * Errors: `invalid_record` with file, line and what is wrong.
 */
export function parseRow<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { file, row }: RowPlace,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidRecord(file, row, issue?.path.join('.') ?? '', issue?.message ?? 'not of the form expected');
}
