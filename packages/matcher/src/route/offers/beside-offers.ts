import type { Capacity } from '../../domain/capacity.js';
import type { Offer, RoutedTask } from '../../domain/offer.js';
import type { Task } from '../../domain/task.js';
import type { HeldPlaces } from '../book-held.js';
import type { GivenWork } from '../current-work.js';
import type { WorkToPlan } from '../plan-work.js';
import { askedBefore } from './asked-before.js';
import { escalatedTask } from './escalated-task.js';
import type { OfferStore } from './offer-store.js';

/**
 * Work beside the offers that are out or accepted: of these tasks accepted places stay, and offers stay unless another plan
 * is worth more by the policy's `changePrice`; offers of other tasks take hours and places of the experts. Places whose work
 * is done are no longer planned; a task that escalated is planned as the steps made it; who was asked before is not asked again.
 */
export function besideOffers(store: OfferStore, { tasks, capacities }: GivenWork): WorkToPlan {
  const { offers } = store;
  const ids = new Set(tasks.map(({ id }) => id));
  const live = [...offers.list({ state: 'accepted' }), ...offers.list({ state: 'offered' })].filter(
    ({ finishedAt }) => finishedAt === undefined,
  );
  const elsewhere = new Set(live.flatMap(({ taskId, expertId }) => (ids.has(taskId) ? [] : [expertId])));
  const left = (one: Capacity) => (elsewhere.has(one.expertId) ? leftOf(one, ids, offers) : one);
  const parts = tasks.map((task) => partsOf(task, store));
  return {
    tasks: parts.flatMap(({ task }) => (task.count > 0 ? [task] : [])),
    capacities: capacities.map(left),
    held: parts.flatMap(({ held }) => held),
    standing: parts.flatMap(({ standing }) => standing),
    spare: parts.flatMap(({ spare }) => spare),
  };
}

interface TaskParts {
  readonly task: Task;
  readonly held: readonly HeldPlaces[];
  readonly standing: readonly HeldPlaces[];
  readonly spare: readonly HeldPlaces[];
}

/** What is left of a task, who has places of it, and whom they are held out to: the best for each place, then the others. */
function partsOf(stated: Task, store: OfferStore): TaskParts {
  const routed = store.offers.task(stated.id);
  if (routed === undefined) return { task: stated, held: [], standing: [], spare: [] };
  const taken = store.offers.ofTask(stated.id, 'accepted');
  const held = taken.filter(({ finishedAt }) => finishedAt === undefined);
  const out = store.offers.ofTask(stated.id, 'offered').sort((a, b) => b.score - a.score || a.id - b.id);
  const places = Math.max(0, stated.count - taken.length);
  const asked = places * routed.terms.offersPerPlace;
  const live = new Set([...held, ...out].map(({ expertId }) => expertId));
  const over = [...askedBefore(routed, store)].filter((expertId) => !live.has(expertId));
  const task = asEscalated(stated, routed);
  return {
    task: {
      ...task,
      count: task.count - (taken.length - held.length),
      excludedExperts: [...task.excludedExperts, ...over],
      requiredExperts: task.requiredExperts.filter((expertId) => !over.includes(expertId)),
    },
    held: held.map(placeOf),
    standing: [...out.slice(0, places), ...out.slice(asked)].map(placeOf),
    spare: out.slice(places, asked).map(placeOf),
  };
}

/** A task as it is stated today, after the steps of its escalation that were taken. */
export function asEscalated(stated: Task, { terms, steps }: Pick<RoutedTask, 'terms' | 'steps'>): Task {
  return terms.escalation.slice(0, steps).reduce(escalatedTask, stated);
}

function placeOf({ taskId, expertId, score }: Offer): HeldPlaces {
  return { taskId, expertId, score, places: 1 };
}

/** What is left to an expert beside offers of other tasks than these. */
function leftOf(capacity: Capacity, ids: ReadonlySet<string>, offers: OfferStore['offers']): Capacity {
  const others = offers.held(capacity.expertId).held.filter(({ id }) => !ids.has(id));
  return {
    ...capacity,
    hoursTaken: capacity.hoursTaken + others.reduce((sum, { effortHours }) => sum + effortHours, 0),
    concurrentTasks: capacity.concurrentTasks + others.length,
  };
}
