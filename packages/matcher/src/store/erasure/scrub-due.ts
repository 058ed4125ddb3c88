import type { SqlConnection } from '../sql-connection.js';

/** Whether bytes may be left of rows that were deleted for good. */
export function isScrubDue(connection: SqlConnection): boolean {
  return connection.get("SELECT 1 FROM meta WHERE key = 'scrub'") !== undefined;
}

/** Called in the transaction that deletes the rows. */
export function noteScrubDue(connection: SqlConnection): void {
  connection.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('scrub', 'due')");
}

/** Called when nothing is left. */
export function noteScrubDone(connection: SqlConnection): void {
  connection.run("DELETE FROM meta WHERE key = 'scrub'");
}
