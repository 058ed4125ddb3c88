import type { Doing } from '../../domain/audit-entry.js';
import type { QueuedExpert, RoutedTask } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';
import type { TaskCandidates } from '../candidate.js';
import { type SpecSource, taskCandidates } from '../task-candidates.js';
import type { OfferDesk } from './offer-desk.js';
import type { OfferStore } from './offer-store.js';

/** How candidates are sought. */
interface GoOnOptions extends Doing {
  /** How many of a task at most; default 50. */
  readonly limit?: number;
  readonly now: Date;
  readonly policy: RoutingPolicy;
  /** Stops between two tasks. */
  readonly signal?: AbortSignal;
}

/**
 * Seeks candidates anew for the tasks that escalated, among the experts who stated a capacity, and holds their places out to
 * them, until each task has an offer out, or waits for a person, or nothing is left to be tried.
 * @returns how many tasks were gone on with
 */
export async function goOnWithEscalated(
  source: SpecSource,
  store: OfferStore,
  desk: OfferDesk,
  { now, policy, signal, limit, ...doing }: GoOnOptions,
): Promise<number> {
  const tasks = store.offers.tasks('escalating');
  if (tasks.length === 0) return 0;
  const among = store.offers.capacities().map(({ expertId }) => expertId);
  for (const routed of tasks) {
    let next: RoutedTask | undefined = routed;
    while (next?.state === 'escalating' && signal?.aborted !== true) {
      const options = { among, nearMisses: 0, ...(limit !== undefined && { limit }) };
      const [list] = await taskCandidates(source, [next.task], options);
      next = desk.resume(routed.task.id, queueOf(list, policy), now, doing);
    }
  }
  return tasks.length;
}

function queueOf(list: TaskCandidates | undefined, { unverified }: RoutingPolicy): QueuedExpert[] {
  return (list?.candidates ?? [])
    .filter(({ eligibility = 'eligible' }) =>
      unverified === 'allow' ? eligibility !== 'excluded' : eligibility === 'eligible',
    )
    .map(({ expertId, score }) => ({ expertId, score }));
}
