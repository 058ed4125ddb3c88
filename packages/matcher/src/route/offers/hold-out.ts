import type { Doing } from '../../domain/audit-entry.js';
import type { OfferTerms, RoutedTask } from '../../domain/offer.js';
import type { Task } from '../../domain/task.js';
import type { AssignedWork } from '../assign.js';
import type { OfferDesk } from './offer-desk.js';

/** When a plan is held out, and by whom. */
interface HoldOutOptions extends Doing {
  readonly terms: OfferTerms;
  readonly now: Date;
}

/**
 * Carries a plan out as one transaction: withdraws the offers that it takes back, holds its places out to the experts whom it
 * chose, and has the others who could do a task ready for when they decline. What is out already and stays in the plan is
 * left as it is, so that it can be called again after a crash; a task that is held out already keeps its terms. The policy is kept for what follows.
 * @param tasks as they are stated; the plan may know them beside what is out
 */
export function holdOut(
  desk: OfferDesk,
  tasks: readonly Task[],
  { plan, queues }: AssignedWork,
  { terms, now, ...doing }: HoldOutOptions,
): RoutedTask[] {
  const chosen = new Map<string, Set<string>>();
  for (const { taskId, expertId } of plan.assignments)
    chosen.set(taskId, (chosen.get(taskId) ?? new Set()).add(expertId));
  const wanted = tasks.map((task) => ({
    task,
    terms,
    queue: queues.get(task.id) ?? [],
    chosen: chosen.get(task.id) ?? new Set<string>(),
  }));
  return desk.carryOut({ policy: plan.policy, wanted, takenBack: plan.takenBack }, now, doing);
}
