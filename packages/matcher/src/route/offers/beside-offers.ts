import type { Capacity } from '../../domain/capacity.js';
import type { GivenWork } from '../current-work.js';
import type { WorkToPlan } from '../plan-work.js';
import type { OfferStore } from './offer-desk.js';

/**
 * Work beside the offers that are out or accepted: of these tasks they stay as they are, of other tasks they take hours and
 * places of the experts.
 */
export function besideOffers({ offers }: OfferStore, { tasks, capacities }: GivenWork): WorkToPlan {
  const ids = new Set(tasks.map(({ id }) => id));
  const live = [...offers.list({ state: 'accepted' }), ...offers.list({ state: 'offered' })];
  const held = live
    .filter(({ taskId }) => ids.has(taskId))
    .map(({ taskId, expertId, score }) => ({ taskId, expertId, score, places: 1 }));
  const elsewhere = new Set(live.flatMap(({ taskId, expertId }) => (ids.has(taskId) ? [] : [expertId])));
  const left = (one: Capacity) => (elsewhere.has(one.expertId) ? leftOf(one, ids, offers) : one);
  return { tasks, capacities: capacities.map(left), held };
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
