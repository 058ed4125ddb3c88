import { logChange } from './change-log.js';
import { forgetPerson } from './erasure/forget-person.js';
import { expertIdOf } from './record-rows.js';
import { dropUnused, vectorsInUse } from './shared-vectors.js';
import type { SqlConnection } from './sql-connection.js';

/** Takes an expert out with all that is theirs alone; false when there is none. Called in a transaction. */
export function removeExpert(connection: SqlConnection, recordId: string): boolean {
  const expertId = expertIdOf(connection, recordId) ?? recordId;
  const vectors = vectorsInUse(connection, expertId);
  forgetPerson(connection, expertId);
  const { changes } = connection.run('DELETE FROM experts WHERE id = ?', expertId);
  if (changes === 0) return false;
  dropUnused(connection, vectors);
  logChange(connection, expertId, 'remove');
  return true;
}
