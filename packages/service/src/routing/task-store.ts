import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import type { TaskTold } from '../contract/tasks.js';

/** A task that is kept. */
export interface StoredTask extends TaskTold {
  /** 16 hex digits. */
  readonly id: string;
  /** ISO 8601, UTC, as is the other. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** More than so many a workspace does not hold. */
export const MAX_TASKS = 100_000;

/** The tasks of one workspace. */
export class TaskStore {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /**
   * Undefined when there are `MAX_TASKS` already.
   * @param require called with the task before it is kept; what it throws keeps it out
   */
  create(given: TaskTold, require: (task: StoredTask) => void): StoredTask | undefined {
    const now = new Date().toISOString();
    const task = { id: randomBytes(8).toString('hex'), ...given, createdAt: now, updatedAt: now };
    require(task);
    return this.#database.transaction(() => {
      const held = this.#database.get<{ held: number }>('SELECT count(*) AS held FROM tasks');
      if ((held?.held ?? 0) >= MAX_TASKS) return undefined;
      this.#write(task);
      return task;
    });
  }

  get(id: string): StoredTask | undefined {
    const row = this.#database.get<{ task: string }>('SELECT task FROM tasks WHERE id = ?', id);
    return row && JSON.parse(row.task);
  }

  /** In order of id. @param limit at most so many @param afterId only ids greater than this */
  list(limit: number, afterId: string): StoredTask[] {
    const sql = 'SELECT task FROM tasks WHERE id > ? ORDER BY id LIMIT ?';
    return this.#database.all<{ task: string }>(sql, afterId, limit).map(({ task }) => JSON.parse(task));
  }

  /**
   * Puts what `change` makes of a task in its place, as one transaction; what that throws leaves it as it was.
   * @returns undefined when there is none of this id
   */
  change(id: string, change: (task: StoredTask) => StoredTask): StoredTask | undefined {
    return this.#database.transaction(() => {
      const before = this.get(id);
      if (before === undefined) return undefined;
      const changed = { ...change(before), updatedAt: new Date().toISOString() };
      this.#write(changed);
      return changed;
    });
  }

  /**
   * @param require called with the task in the transaction; what it throws leaves it as it was
   * @returns false when there is none of this id
   */
  remove(id: string, require: (task: StoredTask) => void): boolean {
    return this.#database.transaction(() => {
      const task = this.get(id);
      if (task === undefined) return false;
      require(task);
      this.#database.run('DELETE FROM tasks WHERE id = ?', id);
      return true;
    });
  }

  #write(task: StoredTask): void {
    this.#database.run(
      'INSERT OR REPLACE INTO tasks (id, task) VALUES (?, ?)',
      task.id,
      JSON.stringify(task),
    );
  }
}
