import type { Assignment } from '../domain/assignment.js';
import type { TaskEdges } from './edges.js';
import type { Ledger } from './ledger.js';

/** Places that are taken already, or held out by an earlier plan. */
export type HeldPlaces = Pick<Assignment, 'taskId' | 'expertId' | 'places' | 'score'>;

/**
 * Enters what experts have accepted: it stays as it is, whatever limits have changed since. Places of tasks that are not among
 * the tasks are left out.
 */
export function bookHeld(
  held: readonly HeldPlaces[],
  tasks: readonly TaskEdges[],
  ledgers: ReadonlyMap<string, Ledger>,
): Assignment[] {
  const byId = new Map(tasks.map((one) => [one.task.id, one]));
  return held.flatMap(({ taskId, expertId, places, score }) => {
    const judged = byId.get(taskId);
    if (judged === undefined) return [];
    const ledger = ledgers.get(expertId);
    for (let place = 0; place < places && ledger !== undefined; place++)
      ledger.enter({ task: judged.task, capacity: ledger.capacity, score, due: judged.due });
    return [{ taskId, expertId, places, score, required: false, held: true, offered: false }];
  });
}
