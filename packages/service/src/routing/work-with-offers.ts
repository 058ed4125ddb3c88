import { besideOffers, currentWork, type Matcher, type Task, type WorkToPlan } from '@expertmatch/matcher';
import { mergedInto } from '../watch/merged-into.js';

/** Tasks with the capacities that were stated, beside the offers that are out or accepted. */
export function workWithOffers(matcher: Matcher, tasks: readonly Task[]): WorkToPlan {
  const { offerStore } = matcher;
  const given = { tasks, capacities: offerStore.offers.capacities() };
  return besideOffers(
    offerStore,
    currentWork(given, (id) => mergedInto(matcher, id)),
  );
}
