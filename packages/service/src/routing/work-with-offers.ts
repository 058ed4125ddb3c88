import { besideOffers, currentWork, type Matcher, type Task, type WorkToPlan } from '@expertmatch/matcher';
import { mergedInto } from '../watch/merged-into.js';

/** Tasks with the ids that experts have today, and what is to be planned of them. */
export interface StatedWork {
  readonly tasks: readonly Task[];
  readonly work: WorkToPlan;
}

/** Tasks with the capacities that were stated, beside the offers that are out or accepted. */
export function workWithOffers(matcher: Matcher, given: readonly Task[]): StatedWork {
  const { offerStore } = matcher;
  const { tasks, capacities } = currentWork(
    { tasks: given, capacities: offerStore.offers.capacities() },
    (id) => mergedInto(matcher, id),
  );
  return { tasks, work: besideOffers(offerStore, { tasks, capacities }) };
}
