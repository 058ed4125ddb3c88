import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { isReadFailure } from '#ingest/read-failure.js';
import { readJsonRecord } from '#ingest/record/read-json-record.js';
import type { SourceDocument } from '#ingest/source-document.js';

/** The document of a JSON value read as one record. */
export function readRecord(value: unknown): SourceDocument {
  const item = readJsonRecord(Buffer.from(JSON.stringify(value)), { file: 'people.json' }, DEFAULT_LIMITS);
  if (isReadFailure(item)) throw item.error;
  return item;
}
