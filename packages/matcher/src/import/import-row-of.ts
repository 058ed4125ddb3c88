import type { ImportRow } from '../domain/import-row.js';
import type { ReadFailure } from '../ingest/read-failure.js';

/** Characters of a value that an error shows. */
const VALUE_CHARACTERS = 1_000;

/** A failure as it is kept with its run. */
export function importRowOf({ cells, joined, error, ...place }: ReadFailure): ImportRow {
  const column = 'path' in error.data && error.data.path !== '' ? error.data.path : undefined;
  const value = valueAt(column, cells)?.slice(0, VALUE_CHARACTERS);
  return {
    ...place,
    ...(column !== undefined && { column }),
    code: error.code,
    message: error.message,
    ...(value !== undefined && { value }),
    ...(cells !== undefined && { cells }),
    ...(joined !== undefined && { joined }),
  };
}

/** The cell under a heading, or of a number: a cell that is one too many has no heading. */
function valueAt(column: string | undefined, cells: ReadFailure['cells'] = []): string | undefined {
  const [, number] = /^cell (\d+)$/.exec(column ?? '') ?? [];
  const cell = cells.find(([heading]) => heading === column) ?? cells[Number(number) - 1];
  return cell?.[1];
}
