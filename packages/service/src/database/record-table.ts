import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';

/** What was told, as it is kept. */
export type Kept<Told> = Told & {
  /** 16 hex digits. */
  readonly id: string;
  /** ISO 8601, UTC, as is the other. */
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** Where records of a kind lie: a table of ids, and of records as JSON. */
export interface RecordPlace {
  readonly table: 'projects' | 'tasks';
  readonly column: 'project' | 'task';
  /** More than so many are not held. */
  readonly most: number;
}

/** Records of one kind in one workspace, under ids of their own. */
export class RecordTable<Told extends object> {
  constructor(
    private readonly database: SqlConnection,
    private readonly place: RecordPlace,
  ) {}

  /**
   * Undefined when there are as many as are held at most.
   * @param require called with the record before it is kept; what it throws keeps it out
   */
  create(given: Told, require?: (record: Kept<Told>) => void): Kept<Told> | undefined {
    const now = new Date().toISOString();
    const record = { id: randomBytes(8).toString('hex'), ...given, createdAt: now, updatedAt: now };
    require?.(record);
    return this.database.transaction(() => {
      const sql = `SELECT count(*) AS held FROM ${this.place.table}`;
      if ((this.database.get<{ held: number }>(sql)?.held ?? 0) >= this.place.most) return undefined;
      this.#write(record);
      return record;
    });
  }

  get(id: string): Kept<Told> | undefined {
    const { table, column } = this.place;
    const row = this.database.get<{ record: string }>(
      `SELECT ${column} AS record FROM ${table} WHERE id = ?`,
      id,
    );
    return row && JSON.parse(row.record);
  }

  /** In order of id. @param limit at most so many; -1 for all @param afterId only ids greater than this */
  list(limit: number, afterId: string): Kept<Told>[] {
    const { table, column } = this.place;
    const sql = `SELECT ${column} AS record FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`;
    return this.database.all<{ record: string }>(sql, afterId, limit).map(({ record }) => JSON.parse(record));
  }

  /**
   * Puts what `change` makes of a record in its place, as one transaction; what that throws leaves it as it was.
   * @returns undefined when there is none of this id
   */
  change(id: string, change: (record: Kept<Told>) => Kept<Told>): Kept<Told> | undefined {
    return this.database.transaction(() => {
      const before = this.get(id);
      if (before === undefined) return undefined;
      const changed = { ...change(before), updatedAt: new Date().toISOString() };
      this.#write(changed);
      return changed;
    });
  }

  /**
   * @param require called with the record in the transaction; what it throws leaves it as it was
   * @returns false when there is none of this id
   */
  remove(id: string, require: (record: Kept<Told>) => void): boolean {
    return this.database.transaction(() => {
      const record = this.get(id);
      if (record === undefined) return false;
      require(record);
      this.database.run(`DELETE FROM ${this.place.table} WHERE id = ?`, id);
      return true;
    });
  }

  #write(record: Kept<Told>): void {
    const { table, column } = this.place;
    const sql = `INSERT OR REPLACE INTO ${table} (id, ${column}) VALUES (?, ?)`;
    this.database.run(sql, record.id, JSON.stringify(record));
  }
}
