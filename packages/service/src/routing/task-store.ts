import type { SqlConnection } from '@expertmatch/matcher';
import type { TaskTold } from '../contract/tasks.js';
import { type Kept, RecordTable } from '../database/record-table.js';

/** A task that is kept. */
export type StoredTask = Kept<TaskTold>;

/** More than so many a workspace does not hold. */
export const MAX_TASKS = 100_000;

/** The tasks of one workspace. */
export class TaskStore extends RecordTable<TaskTold> {
  constructor(database: SqlConnection) {
    super(database, { table: 'tasks', column: 'task', most: MAX_TASKS });
  }
}
