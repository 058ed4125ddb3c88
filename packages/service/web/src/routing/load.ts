import type { Schemas } from '../api/Schemas.js';
import type { Routing } from './useRouting.js';

/** What an expert can take, and what of it is taken or held out, in hours. */
export interface Load {
  readonly capacity: Schemas['Capacity'];
  readonly accepted: number;
  readonly offered: number;
}

/** The load of everybody who stated a capacity, the fullest first. */
export function loadOf({ tasks, offers, capacities }: Routing): Load[] {
  const efforts = new Map(tasks.map(({ id, effortHours }) => [id, effortHours]));
  const sums = new Map<string, { accepted: number; offered: number }>();
  for (const { expertId, taskId, state, finishedAt } of offers) {
    if (finishedAt !== undefined) continue;
    const sum = sums.get(expertId) ?? { accepted: 0, offered: 0 };
    const effort = efforts.get(taskId) ?? 0;
    if (state === 'accepted') sum.accepted += effort;
    else sum.offered += effort;
    sums.set(expertId, sum);
  }
  return capacities
    .map((capacity) => ({ capacity, ...(sums.get(capacity.expertId) ?? { accepted: 0, offered: 0 }) }))
    .sort((a, b) => shareOf(b) - shareOf(a));
}

function shareOf({ capacity, accepted, offered }: Load): number {
  return ((capacity.hoursTaken ?? 0) + accepted + offered) / capacity.hoursPerWeek;
}
