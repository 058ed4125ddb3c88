import type { Task } from '../../domain/task.js';
import { parseTask, taskInputSchema } from '../task-input.js';
import { fileRecords } from './file-records.js';
import { OnceEach } from './once-each.js';

/**
 * The tasks of a file: JSON, JSON Lines or CSV.
 * @param today the day to judge by when a spec names none, `YYYY-MM-DD`
 * Errors: `invalid_record`, `invalid_spec`.
 */
export function readTasks(bytes: Buffer, file: string, today: string): Task[] {
  const ids = new OnceEach('id');
  return [...fileRecords(bytes, file, taskInputSchema)].map(({ value, place }) => {
    const task = parseTask(value, today, place);
    ids.add(task.id, place);
    return task;
  });
}
