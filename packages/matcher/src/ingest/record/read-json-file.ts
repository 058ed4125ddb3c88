import type { IngestLimits } from '../limits.js';
import { unreadable } from '../read-errors.js';
import type { ReadItem } from '../read-failure.js';
import { jsonElements } from './json-elements.js';
import { jsonLines } from './json-lines.js';
import { failedAt, readJsonRecord } from './read-json-record.js';

/** How records lie in a JSON file. */
export type JsonLayout = 'json' | 'json-array' | 'json-lines';

/** The records of a JSON file, in its order. A file without any is a failure (`unreadable_document`, empty). */
export function* readJsonFile(
  utf8: Buffer,
  layout: JsonLayout,
  file: string,
  limits: IngestLimits,
): Generator<ReadItem> {
  if (layout === 'json') {
    yield readJsonRecord(utf8, { file }, limits);
    return;
  }
  let row = 0;
  for (const json of layout === 'json-lines' ? jsonLines(utf8) : jsonElements(utf8)) {
    row++;
    yield readJsonRecord(json, { file, row }, limits);
  }
  if (row === 0) yield failedAt({ file }, unreadable(file, 'empty'));
}
