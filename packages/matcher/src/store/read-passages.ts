import type { Passage } from '../domain/passage.js';
import type { VectorSpace } from '../embed/embedder.js';
import type { StoredPassage } from './expert-store.js';
import { pages } from './pages.js';
import type { SqlBlob, SqlConnection } from './sql-connection.js';
import { damagedExpert } from './stored-expert.js';
import { fromBlob } from './vector-blob.js';

const PAGE_SIZE = 256;

/** A row for each passage, and one of nulls for an expert without any. */
interface PassageRow {
  readonly expertId: string;
  /** JSON. */
  readonly passage: string | null;
  readonly vector: SqlBlob | null;
}

const passagesOf = (experts: string) => `
  SELECT e.id AS expertId, p.passage, v.vector
  FROM (${experts}) e
  LEFT JOIN passages p ON p.expert_id = e.id
  LEFT JOIN vectors v ON v.id = p.vector_id
  ORDER BY e.id, p.ordinal`;

const ONE = passagesOf('SELECT id FROM experts WHERE id = ?');
const PAGE = passagesOf('SELECT id FROM experts WHERE id > ? ORDER BY id LIMIT ?');

/** Reads passages with their vectors; those of one expert are always of one moment. */
export class PassageReader {
  constructor(
    private readonly connection: SqlConnection,
    private readonly dir: string,
    private readonly space: VectorSpace,
  ) {}

  /** One expert's, in their order. */
  of(expertId: string): StoredPassage[] {
    return this.connection.all<PassageRow>(ONE, expertId).flatMap((row) => this.#decode(row));
  }

  /** Everybody's, by expert id, then in their order. */
  *all(): Generator<StoredPassage> {
    const read = (afterId: string) => this.connection.all<PassageRow>(PAGE, afterId, PAGE_SIZE);
    for (const row of pages('', read, ({ expertId }) => expertId)) yield* this.#decode(row);
  }

  #decode({ expertId, passage, vector: blob }: PassageRow): StoredPassage[] {
    if (passage === null || blob === null) return [];
    const vector = fromBlob(blob, this.space.dimensions);
    if (vector === undefined) throw damagedExpert(expertId, this.dir);
    const { field, text } = this.#parse(expertId, passage);
    return [{ expertId, field, text, vector }];
  }

  #parse(expertId: string, json: string): Passage {
    try {
      return JSON.parse(json);
    } catch (error) {
      throw damagedExpert(expertId, this.dir, error);
    }
  }
}
