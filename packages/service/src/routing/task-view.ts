import type { Matcher } from '@expertmatch/matcher';
import type { StoredTask } from './task-store.js';

/** A task as it is shown: with how its places stand. */
export function taskView(task: StoredTask, { offerStore: { offers } }: Matcher) {
  const routed = offers.task(task.id);
  if (routed === undefined) return task;
  const taken = offers.ofTask(task.id, 'accepted');
  const routing = {
    state: routed.state,
    accepted: taken.length,
    finished: taken.filter(({ finishedAt }) => finishedAt !== undefined).length,
    offered: offers.ofTask(task.id, 'offered').length,
    queued: routed.queue.length,
    steps: routed.steps,
    terms: routed.terms,
  };
  return { ...task, routing };
}
