import type { HeldCapacity, QueuedExpert } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';
import type { Task } from '../../domain/task.js';
import { dueDay, gate } from '../gate.js';
import { Ledger } from '../ledger.js';

/** Whether an expert can be given a place beside what the expert has or is held out. */
export function hasRoomFor(
  task: Task,
  expert: QueuedExpert,
  { capacity, held }: HeldCapacity,
  policy: RoutingPolicy,
): boolean {
  if (capacity === undefined || gate(task, expert, capacity, policy) !== undefined) return false;
  const ledger = new Ledger(capacity, policy);
  const edgeOf = (one: Task) => ({ task: one, capacity, score: expert.score, due: dueDay(one, policy) });
  for (const one of held) ledger.enter(edgeOf(one));
  return ledger.give(edgeOf(task));
}
