import type { ExpertMatchError } from '#domain/expert-match-error.js';
import { DEFAULT_LIMITS, type IngestLimits } from '#ingest/limits.js';
import { isReadFailure, type ReadItem } from '#ingest/read-failure.js';
import { readFile } from '#ingest/read-file.js';
import type { SourceDocument } from '#ingest/source-document.js';

/** Everything a file holds. */
export async function readAll(file: string, limits: Partial<IngestLimits> = {}): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readFile(file, { ...DEFAULT_LIMITS, ...limits })) items.push(item);
  return items;
}

/** The only person in a file. */
export async function readOne(file: string, limits: Partial<IngestLimits> = {}): Promise<SourceDocument> {
  const [item, ...others] = await readAll(file, limits);
  if (item === undefined || others.length > 0) throw new Error(`${others.length + 1} items in ${file}`);
  if (isReadFailure(item)) throw item.error;
  return item;
}

/** The only failure of a file. */
export async function failureOf(file: string, limits: Partial<IngestLimits> = {}): Promise<ExpertMatchError> {
  const [item, ...others] = await readAll(file, limits);
  if (item === undefined || others.length > 0 || !isReadFailure(item)) throw new Error(`${file} was read`);
  return item.error;
}
