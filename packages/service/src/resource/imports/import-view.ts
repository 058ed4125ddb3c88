import { COLUMN_ROLES, type ImportRow, type ImportRun, type ReadFailure } from '@expertmatch/matcher';
import { MAX_PREVIEWED_ERRORS } from '../../contract/imports.js';
import type { UploadPreview } from '../../workspace/import-desk.js';
import { uploadedName } from '../../workspace/uploaded-name.js';

/** What is shown of an import: neither the files it reads nor what a message says of them. */
export function importView({ id, state, counts, startedAt, heardAt, endedAt, retryOf, error }: ImportRun) {
  return {
    id,
    state,
    counts,
    startedAt,
    heardAt,
    ...(endedAt !== undefined && { endedAt }),
    ...(retryOf !== undefined && { retryOf }),
    ...(error && { error: { code: error.code } }),
  };
}

/** What is shown of something that could not be stored: where and why, and with the identity what stands there. */
export function errorView(row: ImportRow, isRevealed: boolean) {
  const { file, message, value, cells, joined: _, ...blind } = placelessRow(row);
  if (!isRevealed) return blind;
  return { ...blind, file, message, ...(value !== undefined && { value }), ...(cells && { cells }) };
}

/** A row that does not tell where the service keeps uploaded files. */
export function placelessRow({ file, message, joined, ...row }: ImportRow): ImportRow {
  const name = uploadedName(file);
  const others = joined?.map((one) => ({ ...one, file: uploadedName(one.file) }));
  return { ...row, file: name, message: message.replaceAll(file, name), ...(others && { joined: others }) };
}

/** A failure without what stands there. */
function rowOf({ error: { code, message, data }, cells: _, joined: __, ...place }: ReadFailure): ImportRow {
  const column = 'path' in data && data.path !== '' ? data.path : undefined;
  return { ...place, ...(column !== undefined && { column }), code, message };
}

/** What is shown of a preview: how columns are read, and with the identity what is in the first rows. */
export function previewView(
  { files, people, tables, failures, byItsName }: UploadPreview,
  isRevealed: boolean,
) {
  return {
    files,
    people,
    tables: tables.map(({ file: _, columns, ...table }) => ({
      ...table,
      columns: columns.map(({ sample: __, firstCells: cells, ...column }) => ({
        ...column,
        ...(isRevealed && { cells }),
      })),
    })),
    failed: failures.length,
    errors: failures
      .slice(0, MAX_PREVIEWED_ERRORS)
      .map(rowOf)
      .map((row) => ({ ...row, file: byItsName(row.file), message: byItsName(row.message) }))
      .map((row) => errorView(row, isRevealed)),
    fields: COLUMN_ROLES,
  };
}
