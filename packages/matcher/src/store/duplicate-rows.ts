import type { LinkEvidence } from '../linkage/outcome-odds.js';
import type { Link } from '../linkage/resolve-record.js';
import type { SqlConnection } from './sql-connection.js';

/** Two experts who may be one person. */
export interface Duplicate {
  /** In ascending order. */
  readonly expertIds: readonly [string, string];
  /** Bits for one person, of the two records that are most alike. */
  readonly weight: number;
  readonly evidence: readonly LinkEvidence[];
}

/** Pairs of experts that nobody has told apart, the most likely first. */
export function unsureDuplicates(connection: SqlConnection): Duplicate[] {
  const sql = `
    SELECT min(a.expert_id, b.expert_id) AS first, max(a.expert_id, b.expert_id) AS second,
      max(d.weight) AS weight, d.evidence
    FROM duplicates d JOIN records a ON a.id = d.first_id JOIN records b ON b.id = d.second_id
    WHERE d.state = 'unsure' AND a.expert_id <> b.expert_id
    GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`;
  return connection
    .all<{ first: string; second: string; weight: number; evidence: string }>(sql)
    .filter(({ first, second }) => !toldApartFrom(connection, first).has(second))
    .map(({ first, second, weight, evidence }) => ({
      expertIds: [first, second],
      weight,
      evidence: JSON.parse(evidence),
    }));
}

/** Forgets of whom else a record may be. */
export function forgetUnsure(connection: SqlConnection, recordId: string): void {
  const sql = `DELETE FROM duplicates WHERE (first_id = ?1 OR second_id = ?1) AND state = 'unsure'`;
  connection.run(sql, recordId);
}

/** Notes that a record may be of the same person as others. */
export function noteUnsure(connection: SqlConnection, recordId: string, links: readonly Link[]): void {
  const sql = `
    INSERT OR REPLACE INTO duplicates (first_id, second_id, state, weight, evidence)
    VALUES (min(?1, ?2), max(?1, ?2), 'unsure', ?3, ?4)`;
  for (const link of links)
    connection.run(sql, recordId, link.recordId, link.weight, JSON.stringify(link.evidence));
}

/** Notes of all records of one side and the other that they are of two people; what was alike in them stays noted. */
export function noteDistinct(connection: SqlConnection, a: readonly string[], b: readonly string[]): void {
  const sql = `
    INSERT INTO duplicates (first_id, second_id, state, weight, evidence)
    VALUES (min(?1, ?2), max(?1, ?2), 'distinct', 0, '[]')
    ON CONFLICT (first_id, second_id) DO UPDATE SET state = 'distinct'`;
  for (const one of a) for (const other of b) connection.run(sql, one, other);
}

/** Takes back that records of two experts were told apart: those that an import was unsure of are to be settled again. */
export function noteUnsettled(connection: SqlConnection, a: readonly string[], b: readonly string[]): void {
  const sql = `
    UPDATE duplicates SET state = 'unsure'
    WHERE first_id = min(?1, ?2) AND second_id = max(?1, ?2) AND state = 'distinct' AND weight > 0`;
  for (const one of a) for (const other of b) connection.run(sql, one, other);
  forgetDistinct(connection, a, b);
}

/** Forgets that records of two experts were told apart. */
export function forgetDistinct(connection: SqlConnection, a: readonly string[], b: readonly string[]): void {
  const sql = `
    DELETE FROM duplicates WHERE first_id = min(?1, ?2) AND second_id = max(?1, ?2) AND state = 'distinct'`;
  for (const one of a) for (const other of b) connection.run(sql, one, other);
}

/** The experts with a record that was told apart from one of this expert's. */
export function toldApartFrom(connection: SqlConnection, expertId: string): Set<string> {
  const sql = `
    SELECT group_concat(DISTINCT other.expert_id) AS ids
    FROM records own
    JOIN duplicates d ON d.state = 'distinct' AND (d.first_id = own.id OR d.second_id = own.id)
    JOIN records other ON other.id IN (d.first_id, d.second_id)
    WHERE own.expert_id = ?1 AND other.expert_id <> ?1`;
  const ids = connection.get<{ ids: string | null }>(sql, expertId)?.ids;
  return new Set(ids === undefined || ids === null ? [] : ids.split(','));
}
