import { type PersonFacts, personFacts } from '../../linkage/person-facts.js';
import { readExpert } from '../read-experts.js';
import type { SqlConnection } from '../sql-connection.js';
import { PersonTraces } from './person-traces.js';

/** What tells that a text speaks of an expert: of each record what it can be linked by, and of the expert as composed. */
export function personTraces(connection: SqlConnection, expertId: string): PersonTraces {
  const sql = 'SELECT facts FROM records WHERE expert_id = ? AND facts IS NOT NULL';
  const rows = connection.all<{ facts: string }>(sql, expertId);
  const facts: PersonFacts[] = rows.map((row) => JSON.parse(row.facts));
  const expert = readExpert(connection, '', expertId);
  return new PersonTraces(expert === undefined ? facts : [...facts, personFacts(expert)]);
}
