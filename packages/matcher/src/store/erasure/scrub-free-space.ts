import type { SqlBlob, SqlConnection } from '../sql-connection.js';

/** Pages looked at in one go: a few milliseconds. */
const SLICE_PAGES = 256;
/** Bytes of the header of a b-tree page, by its kind: of an index or a table, within or leaf. */
const HEADER_BYTES: ReadonlyMap<number | undefined, number> = new Map([
  [2, 12],
  [5, 12],
  [10, 8],
  [13, 8],
]);
const DATABASE_HEADER_BYTES = 100;
const RESERVED_BYTES_AT = 20;
/** Stands for what two bytes cannot say. */
const LARGEST_PAGE_BYTES = 65_536;

interface Page {
  readonly number: number;
  readonly data: SqlBlob;
}

/**
 * Overwrites with zeros what lies between the cell pointers and the cells of each page. `secure_delete` does so where
 * a row is deleted, but not with copies of rows that are left there when SQLite moves rows from page to page. No row
 * is touched. Goes on from slice to slice, so that others can read and write in between.
 * @see https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
export function* scrubFreeSpace(connection: SqlConnection): Generator<void> {
  const [head] = pagesFrom(connection, 1, 1);
  if (head === undefined) return;
  const reserved = bytesOf(head)[RESERVED_BYTES_AT] ?? 0;
  const isSoiled = (page: Page): boolean => freeSpaceOf(page, reserved).some((byte) => byte !== 0);
  for (let first = 1; ; first += SLICE_PAGES) {
    const pages = pagesFrom(connection, first, SLICE_PAGES);
    if (pages.length === 0) return;
    const soiled = pages.filter(isSoiled).map((page) => page.number);
    if (soiled.length > 0) clean(connection, soiled, reserved);
    yield;
  }
}

/** Another process may have written the pages since they were looked at. */
function clean(connection: SqlConnection, numbers: readonly number[], reserved: number): void {
  connection.transaction(() => {
    for (const page of numbers.flatMap((number) => pagesFrom(connection, number, 1))) {
      const bytes = bytesOf(page).slice();
      freeSpaceOf({ number: page.number, data: bytes }, reserved).fill(0);
      connection.run('UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?', bytes, page.number);
    }
  });
}

function pagesFrom(connection: SqlConnection, first: number, count: number): Page[] {
  const sql = `
    WITH RECURSIVE wanted (number) AS (SELECT ?1 UNION ALL SELECT number + 1 FROM wanted WHERE number + 1 < ?1 + ?2)
    SELECT number, data FROM wanted CROSS JOIN sqlite_dbpage ON pgno = number`;
  return connection.all<Page>(sql, first, count);
}

/** The part of the page's own bytes in which there is nothing; empty when the page is of another kind. */
function freeSpaceOf(page: Page, reserved: number): Uint8Array {
  const bytes = bytesOf(page);
  const start = page.number === 1 ? DATABASE_HEADER_BYTES : 0;
  const headerBytes = HEADER_BYTES.get(bytes[start]);
  if (headerBytes === undefined) return bytes.subarray(0, 0);
  const number = (at: number): number => ((bytes[start + at] ?? 0) << 8) | (bytes[start + at + 1] ?? 0);
  const freeStart = start + headerBytes + 2 * number(3);
  const freeEnd = number(5) || LARGEST_PAGE_BYTES;
  const isSound = freeStart <= freeEnd && freeEnd <= bytes.length - reserved;
  return isSound ? bytes.subarray(freeStart, freeEnd) : bytes.subarray(0, 0);
}

function bytesOf({ data }: Page): Uint8Array {
  return data instanceof Uint8Array ? data : new Uint8Array(data);
}
