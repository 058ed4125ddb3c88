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
 * Holds the places of a plan out to the experts whom it chose, and has the others who could do a task ready for when they
 * decline. Tasks that the plan filled come first, so that nobody whom it chose is asked for another task before. Tasks that
 * are held out already stay as they are, so that it can be called again after a crash.
 */
export function holdOut(
  desk: OfferDesk,
  tasks: readonly Task[],
  { plan, queues }: AssignedWork,
  { terms, now, ...doing }: HoldOutOptions,
): RoutedTask[] {
  const open = new Map(plan.open.map(({ taskId, openPlaces }) => [taskId, openPlaces]));
  const inOrder = tasks.toSorted((a, b) => (open.get(a.id) ?? 0) - (open.get(b.id) ?? 0));
  return inOrder.map((task) => desk.open(task, terms, queues.get(task.id) ?? [], now, doing));
}
