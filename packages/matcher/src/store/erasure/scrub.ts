import type { SqlConnection } from '../sql-connection.js';
import { scrubFreeSpace } from './scrub-free-space.js';

/**
 * Overwrites what deleted rows left behind in a database whose `secure_delete` is on, and empties its log.
 * @param waitMs how long it waits for readers to end, in ms, before it leaves the log to the next
 * @returns whether no byte is left
 */
export async function scrub(connection: SqlConnection, waitMs: number): Promise<boolean> {
  for (const _ of scrubFreeSpace(connection)) await new Promise(setImmediate);
  return connection.emptyLog(waitMs);
}
