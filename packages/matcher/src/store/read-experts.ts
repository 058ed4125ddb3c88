import type { Expert } from '../domain/expert.js';
import type { ExpertSummary } from './expert-store.js';
import { pages } from './pages.js';
import type { SqlConnection } from './sql-connection.js';
import {
  STORED_EXPERT,
  STORED_SUMMARY,
  type StoredExpert,
  type StoredSummary,
  toExpert,
  toSummary,
} from './stored-expert.js';

const PAGE_SIZE = 64;
const ONE = `${STORED_EXPERT} WHERE e.id = (SELECT expert_id FROM records WHERE id = ?)`;
const PAGE = `${STORED_EXPERT} WHERE e.id > ? ORDER BY e.id LIMIT ?`;
const LIST = `${STORED_SUMMARY} WHERE e.id > ? ORDER BY e.id LIMIT ?`;

/** The expert that has a record of this id, all of one moment. */
export function readExpert(connection: SqlConnection, dir: string, expertId: string): Expert | undefined {
  const row = connection.get<StoredExpert>(ONE, expertId);
  return row === undefined ? undefined : toExpert(row, dir);
}

/** Every expert, in ascending order of id. */
export function* readExperts(connection: SqlConnection, dir: string): Generator<Expert> {
  const read = (afterId: string) => connection.all<StoredExpert>(PAGE, afterId, PAGE_SIZE);
  for (const row of pages('', read, ({ id }) => id)) yield toExpert(row, dir);
}

/** Summaries in ascending order of id; `limit` -1 for all. */
export function readSummaries(
  connection: SqlConnection,
  dir: string,
  { afterId, limit }: { readonly afterId: string; readonly limit: number },
): ExpertSummary[] {
  return connection.all<StoredSummary>(LIST, afterId, limit).map((row) => toSummary(row, dir));
}
