import { type Capacity, currentWork, type Matcher, type Task, type WorkToPlan } from '@expertmatch/matcher';
import { mergedInto } from '../watch/merged-into.js';

/**
 * Tasks with the capacities that were stated, and what is accepted or held out already: of these tasks it stays as it is, of
 * others it takes hours and places of the experts.
 */
export function workWithOffers(matcher: Matcher, given: readonly Task[]): WorkToPlan {
  const { offers } = matcher.offerStore;
  const { tasks, capacities } = currentWork({ tasks: given, capacities: offers.capacities() }, (id) =>
    mergedInto(matcher, id),
  );
  const ids = new Set(tasks.map(({ id }) => id));
  const live = [...offers.list({ state: 'accepted' }), ...offers.list({ state: 'offered' })];
  const held = live
    .filter(({ taskId }) => ids.has(taskId))
    .map(({ taskId, expertId, score }) => ({ taskId, expertId, score, places: 1 }));
  const elsewhere = new Set(live.flatMap(({ taskId, expertId }) => (ids.has(taskId) ? [] : [expertId])));
  return {
    tasks,
    capacities: capacities.map((one) => (elsewhere.has(one.expertId) ? beside(one, ids, matcher) : one)),
    held,
  };
}

/** What is left to an expert beside offers of other tasks than these. */
function beside(capacity: Capacity, ids: ReadonlySet<string>, { offerStore }: Matcher): Capacity {
  const { held } = offerStore.offers.held(capacity.expertId);
  const others = held.filter(({ id }) => !ids.has(id));
  return {
    ...capacity,
    hoursTaken: capacity.hoursTaken + others.reduce((sum, { effortHours }) => sum + effortHours, 0),
    concurrentTasks: capacity.concurrentTasks + others.length,
  };
}
