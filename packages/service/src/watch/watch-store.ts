import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';

/** How far the experts of a workspace have been held against a project that watches. */
export interface Watch {
  readonly projectId: string;
  /** Tells this watch of the project from its earlier ones. */
  readonly token: string;
  /** The newest change of an expert that was looked at. */
  readonly place: number;
  /** Whether it is known who had the points when the watch was set up. */
  readonly isSeeded: boolean;
}

interface Row {
  readonly projectId: string;
  readonly token: string;
  readonly place: number;
  readonly isSeeded: number;
}

/** The watches of a workspace, and for each the experts who have the points that it asks for: its finds. */
export class WatchStore {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /** Sets a watch up, in the place of the one that the project had. @param place the newest change of an expert */
  begin(projectId: string, place: number): void {
    this.#database.transaction(() => {
      this.end(projectId);
      this.#database.run(
        'INSERT INTO watches (project_id, token, place, is_seeded) VALUES (?, ?, ?, 0)',
        ...[projectId, randomBytes(8).toString('hex'), place],
      );
    });
  }

  end(projectId: string): void {
    this.#database.transaction(() => {
      this.#database.run('DELETE FROM watches WHERE project_id = ?', projectId);
      this.#database.run('DELETE FROM watch_finds WHERE project_id = ?', projectId);
    });
  }

  list(): Watch[] {
    const sql =
      'SELECT project_id AS projectId, token, place, is_seeded AS isSeeded FROM watches ORDER BY project_id';
    return this.#database.all<Row>(sql).map((row) => ({ ...row, isSeeded: row.isSeeded === 1 }));
  }

  /** Whether anybody watches. */
  get isAny(): boolean {
    return this.#database.get('SELECT 1 FROM watches LIMIT 1') !== undefined;
  }

  /**
   * Does `work` and moves a watch on, as one transaction.
   * @returns false when the watch is no more as it was read: it ended, began anew, or another process moved it on;
   * nothing has happened
   */
  moveOn(watch: Watch, to: Pick<Watch, 'place' | 'isSeeded'>, work: () => void): boolean {
    return this.#database.transaction(() => {
      const { changes } = this.#database.run(
        `UPDATE watches SET place = ?, is_seeded = ?
         WHERE project_id = ? AND token = ? AND place = ? AND is_seeded = ?`,
        ...[to.place, Number(to.isSeeded), watch.projectId, watch.token, watch.place, Number(watch.isSeeded)],
      );
      if (changes > 0) work();
      return changes > 0;
    });
  }

  isFind(projectId: string, expertId: string): boolean {
    const sql = 'SELECT 1 FROM watch_finds WHERE project_id = ? AND expert_id = ?';
    return this.#database.get(sql, projectId, expertId) !== undefined;
  }

  addFind(projectId: string, expertId: string): void {
    const sql = 'INSERT OR IGNORE INTO watch_finds (project_id, expert_id) VALUES (?, ?)';
    this.#database.run(sql, projectId, expertId);
  }

  /** Whether it was one. */
  removeFind(projectId: string, expertId: string): boolean {
    const sql = 'DELETE FROM watch_finds WHERE project_id = ? AND expert_id = ?';
    return this.#database.run(sql, projectId, expertId).changes > 0;
  }

  removeOfExpert(expertId: string): void {
    this.#database.run('DELETE FROM watch_finds WHERE expert_id = ?', expertId);
  }
}
