import { assign, parseRoutingPolicy, type RoutingPolicy } from '@expertmatch/matcher';
import { madeUpWork } from './made-up-work.js';
import {
  hasHours,
  type Router,
  type SimulatedExpert,
  simulatedWeek,
  type WaitingTask,
} from './simulated-week.js';

const SIZE = { tasks: 30_000, experts: 30_000, edges: 15 };
const FIRST_DAY = '2026-03-02';

/** A week of 30,000 experts, routed by assignments every quarter of an hour, by the best score, and by the longest idle. */
export async function weekBench() {
  const work = madeUpWork(SIZE, 'hours');
  return {
    assigned: await simulatedWeek(work, assigning(parseRoutingPolicy({}, FIRST_DAY))),
    assignedLoadPriced: await simulatedWeek(work, assigning(parseRoutingPolicy({ loadPrice: 5 }, FIRST_DAY))),
    bestScoreFirst: await simulatedWeek(
      work,
      oneByOne((a, b) => b.score - a.score),
    ),
    longestIdleFirst: await simulatedWeek(
      work,
      oneByOne((a, b) => a.idle - b.idle),
    ),
  };
}

/** Assigns all that waits at once. */
function assigning(policy: RoutingPolicy): Router {
  return async (waiting, experts) => {
    const ids = new Set(waiting.flatMap(({ candidates }) => candidates.map(({ expertId }) => expertId)));
    const capacities = [...ids].flatMap((id) => {
      const expert = experts.get(id);
      if (expert === undefined) return [];
      const { capacity, hoursHeld, places } = expert;
      return [{ ...capacity, hoursTaken: hoursHeld, recentPlaces: places }];
    });
    const tasks = waiting.map(({ task: { deadline: _, ...task } }) => task);
    const candidates = waiting.map(({ task, candidates }) => ({ taskId: task.id, candidates }));
    const { plan } = await assign({ tasks, capacities, candidates }, policy);
    return new Map(plan.assignments.map(({ taskId, expertId }) => [taskId, expertId]));
  };
}

interface Choice {
  readonly expertId: string;
  readonly score: number;
  /** Minute of the last offer. */
  readonly idle: number;
}

/** Gives each task in its turn to the first, in some order, who has the hours. */
function oneByOne(order: (a: Choice, b: Choice) => number): Router {
  return async (waiting, experts) => {
    const taken = new Map<string, number>();
    const chosen = new Map<string, string>();
    for (const one of waiting) {
      const [first] = choicesOf(one, experts, taken).sort(
        (a, b) => order(a, b) || (a.expertId < b.expertId ? -1 : 1),
      );
      if (first === undefined) continue;
      chosen.set(one.task.id, first.expertId);
      taken.set(first.expertId, (taken.get(first.expertId) ?? 0) + one.task.effortHours);
    }
    return chosen;
  };
}

function choicesOf(
  { task, candidates }: WaitingTask,
  experts: ReadonlyMap<string, SimulatedExpert>,
  taken: ReadonlyMap<string, number>,
): Choice[] {
  return candidates.flatMap(({ expertId, score }) => {
    const expert = experts.get(expertId);
    if (expert === undefined) return [];
    const more = taken.get(expertId) ?? 0;
    const isFree = hasHours({ ...expert, hoursHeld: expert.hoursHeld + more }, task);
    const idle = more > 0 ? Number.POSITIVE_INFINITY : expert.lastOfferMinute;
    return isFree ? [{ expertId, score, idle }] : [];
  });
}
