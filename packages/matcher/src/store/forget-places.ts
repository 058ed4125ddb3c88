import type { SqlConnection } from './sql-connection.js';

interface PlaceRow {
  readonly source: string;
}

/**
 * Takes out of the log of imports what it says of the places where an expert was read: failed rows, and a file that
 * was given by its name. Called in the transaction that removes the expert, before its sources go.
 */
export function forgetPlaces(connection: SqlConnection, expertId: string): void {
  const sql = `
    SELECT s.source FROM sources AS s JOIN records AS r ON r.id = s.record_id WHERE r.expert_id = ?`;
  const sources = connection.all<PlaceRow>(sql, expertId);
  for (const { source } of sources) {
    const { file, row }: { file: string; row?: number } = JSON.parse(source);
    const rows = 'DELETE FROM import_rows WHERE file = ? AND row_number IS ?';
    connection.run(rows, JSON.stringify(file), row ?? null);
    if (row === undefined) forgetFileName(connection, JSON.stringify(file));
  }
}

function forgetFileName(connection: SqlConnection, file: string): void {
  connection.run('UPDATE import_runs SET position = NULL WHERE position = ?', file);
  connection.run(
    `UPDATE import_runs SET start = json_set(start, '$.paths', json((
       SELECT json_group_array(value) FROM json_each(start, '$.paths') WHERE value <> json_extract(?1, '$'))))
     WHERE EXISTS (SELECT 1 FROM json_each(start, '$.paths') WHERE value = json_extract(?1, '$'))`,
    file,
  );
}
