import { ExpertMatchError } from '../../domain/expert-match-error.js';
import { contentHash } from '../content-hash.js';
import type { IngestLimits } from '../limits.js';
import type { NamedBytes } from '../named-bytes.js';
import { invalidRecord, unreadable } from '../read-errors.js';
import type { ReadItem } from '../read-failure.js';
import { linkedinRecord } from '../record/linkedin-record.js';
import { failedAt } from '../record/read-json-record.js';
import { recordDocument } from '../record/record-document.js';
import { exportFields } from './export-fields.js';
import { exportKindOf } from './export-kind.js';
import { type ExportTable, exportTable } from './export-table.js';
import { isLinkedinExport } from './is-linkedin-export.js';

/**
 * A LinkedIn account export as one person, and a failure for each row that cannot be read.
 * @param parts the files of the export; those that do not tell of the account's owner are not read
 * @param file the folder or archive that they are of
 * @throws {ExpertMatchError} `unreadable_document` (no_profile) for files that are no such export
 */
export function* readLinkedinExport(
  parts: readonly NamedBytes[],
  file: string,
  limits: IngestLimits,
): Generator<ReadItem> {
  const known = parts
    .filter(({ name }) => exportKindOf(name) !== undefined)
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const tables = known.flatMap((part) => exportTable(part, limits.maxRecordBytes) ?? []);
  if (!isLinkedinExport(tables)) throw unreadable(file, 'no_profile');
  yield person(known, tables, file, limits);
  for (const table of tables) yield* wrongRows(table, file);
}

function person(
  parts: readonly NamedBytes[],
  tables: readonly ExportTable[],
  file: string,
  limits: IngestLimits,
): ReadItem {
  const hash = contentHash(JSON.stringify(parts.map(({ name, bytes }) => [name, contentHash(bytes)])));
  try {
    const record = linkedinRecord(exportFields(tables));
    return recordDocument({ format: 'linkedin-export', record }, { file }, hash, limits);
  } catch (error) {
    if (error instanceof ExpertMatchError) return failedAt({ file }, error);
    throw error;
  }
}

function* wrongRows({ name, rows }: ExportTable, file: string): Generator<ReadItem> {
  for (const [index, row] of rows.entries()) {
    if (!('fault' in row)) continue;
    const why = `row ${index + 1} of ${name} is not read: its quotes do not match or it is too long`;
    yield failedAt({ file }, invalidRecord(file, undefined, name, why));
  }
}
