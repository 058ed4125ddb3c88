import type { Assignment } from '#domain/assignment.js';
import type { Capacity } from '#domain/capacity.js';
import type { RoutingPolicy } from '#domain/routing-policy.js';
import type { Task } from '#domain/task.js';
import type { Work } from '#route/assign.js';

export const POLICY: RoutingPolicy = {
  from: '2026-03-02',
  days: 7,
  minScore: 0,
  unverified: 'refuse',
  minimumShares: [],
  changePrice: 0,
  loadPrice: 0,
  equalWithin: 0,
};

export function task(id: string, more: Partial<Task> = {}): Task {
  const rest = { priority: 1, count: 1, severalPlaces: false, excludedExperts: [], requiredExperts: [] };
  return { id, effortHours: 1, ...rest, ...more };
}

export function capacity(expertId: string, more: Partial<Capacity> = {}): Capacity {
  const none = {
    hoursTaken: 0,
    concurrentTasks: 0,
    recentPlaces: 0,
    absences: [],
    pools: [],
    recentBySeries: {},
  };
  return { expertId, hoursPerWeek: 7, ...none, ...more };
}

/** Candidates of a task by score: `{ a: 90, b: 80 }`. */
export function scored(taskId: string, scores: Readonly<Record<string, number>>) {
  return {
    taskId,
    candidates: Object.entries(scores).map(([expertId, score]) => ({ expertId, score })),
  };
}

/** Pairs of a plan as `task:expert`, with the number of places where it is not one. */
export function pairs(assignments: readonly Assignment[]): string[] {
  return assignments.map(
    ({ taskId, expertId, places }) => `${taskId}:${expertId}${places === 1 ? '' : `×${places}`}`,
  );
}

/** Every limit that assignments break, written down once more, plainly: work is done by the hour, earliest due first. */
export function brokenLimits(
  { tasks, capacities, candidates }: Work,
  policy: RoutingPolicy,
  assignments: readonly Pick<Assignment, 'taskId' | 'expertId' | 'places'>[],
): string[] {
  const broken: string[] = [];
  const say = (isBroken: boolean, what: string) => {
    if (isBroken) broken.push(what);
  };
  for (const one of tasks) {
    const own = assignments.filter(({ taskId }) => taskId === one.id);
    say(total(own) > one.count, `${one.id} has too many experts`);
    for (const { expertId, places } of own) {
      const pair = `${one.id}:${expertId}`;
      const candidate = candidates
        .find(({ taskId }) => taskId === one.id)
        ?.candidates.find((c) => c.expertId === expertId);
      const expert = capacities.find((c) => c.expertId === expertId);
      say(candidate === undefined || expert === undefined, `${pair} is no candidate`);
      say(places > 1 && !one.severalPlaces, `${pair} has several places`);
      say(candidate?.eligibility === 'excluded', `${pair} fails a must-have`);
      say(candidate?.eligibility === 'verify' && policy.unverified === 'refuse', `${pair} is not verified`);
      say((candidate?.score ?? 0) < policy.minScore, `${pair} scores too low`);
      say(one.excludedExperts.includes(expertId), `${pair} is excluded`);
      say((one.pay?.perHour ?? 1e9) < (expert?.minRate?.perHour ?? 0), `${pair} is paid too little`);
    }
  }
  for (const expert of capacities) broken.push(...brokenByExpert(expert, tasks, policy, assignments));
  for (const { pool, share } of policy.minimumShares) {
    const inPool = assignments.filter(({ expertId }) =>
      capacities.find((c) => c.expertId === expertId)?.pools.includes(pool),
    );
    say(total(inPool) < share * total(assignments) - 1e-9, `${pool} has too small a share`);
  }
  return broken;
}

function brokenByExpert(
  expert: Capacity,
  tasks: readonly Task[],
  policy: RoutingPolicy,
  assignments: readonly Pick<Assignment, 'taskId' | 'expertId' | 'places'>[],
): string[] {
  const own = assignments.filter(({ expertId }) => expertId === expert.expertId);
  const held = own.flatMap(({ taskId, places }) => {
    const one = tasks.find(({ id }) => id === taskId);
    return one === undefined ? [] : Array.from({ length: places }, () => one);
  });
  const broken: string[] = [];
  const limit = (got: number, max: number | undefined, what: string) => {
    if (max !== undefined && got > max + 1e-9) broken.push(`${expert.expertId}: ${what}`);
  };
  limit(
    held.length + expert.concurrentTasks,
    held.length > 0 ? expert.maxConcurrentTasks : undefined,
    'concurrent',
  );
  limit(held.length, policy.maxPlacesPerExpert, 'cap');
  limit(
    held.length + expert.recentPlaces,
    held.length > 0 ? policy.maxPlacesPerPeriod : undefined,
    'exposure',
  );
  for (const series of new Set(held.flatMap((one) => one.series ?? []))) {
    const got = held.filter((one) => one.series === series).length + (expert.recentBySeries[series] ?? 0);
    limit(got, policy.maxPlacesPerSeries, `series ${series}`);
  }
  const lastDay = policy.days - 1;
  for (let day = 0; day <= lastDay; day++) {
    const due = held.filter((one) => dayOf(one.deadline, policy, lastDay) <= day);
    const asked = due.reduce((sum, { effortHours }) => sum + effortHours, 0);
    const present = Array.from({ length: day + 1 }, (_, d) => d).filter(
      (d) => !isAbsent(expert, policy, d),
    ).length;
    if (due.length > 0)
      limit(asked, (expert.hoursPerWeek * present) / 7 - expert.hoursTaken, `hours by day ${day}`);
  }
  return broken;
}

function dayOf(deadline: string | undefined, { from }: RoutingPolicy, lastDay: number): number {
  return deadline === undefined
    ? lastDay
    : Math.min(lastDay, (Date.parse(deadline) - Date.parse(from)) / 86_400_000);
}

function isAbsent({ absences }: Capacity, { from }: RoutingPolicy, day: number): boolean {
  const date = new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10);
  return absences.some((one) => one.from <= date && date <= one.to);
}

/** What assignments are worth by the policy's own words, in points. */
export function worthOf(
  { tasks, capacities, candidates }: Work,
  { loadPrice }: RoutingPolicy,
  assignments: readonly Pick<Assignment, 'taskId' | 'expertId' | 'places'>[],
): number {
  const gains = assignments.map(({ taskId, expertId, places }) => {
    const list = candidates.find((one) => one.taskId === taskId)?.candidates;
    const score = list?.find((one) => one.expertId === expertId)?.score ?? 0;
    return places * score * (tasks.find(({ id }) => id === taskId)?.priority ?? 0);
  });
  const prices = capacities.map(({ expertId, recentPlaces }) => {
    const places = total(assignments.filter((one) => one.expertId === expertId));
    return Array.from({ length: places }, (_, k) => loadPrice * (recentPlaces + k)).reduce(
      (sum, one) => sum + one,
      0,
    );
  });
  return [...gains, ...prices.map((one) => -one)].reduce((sum, one) => sum + one, 0);
}

/** What the best plan is worth, by trying all of them. */
export function bestWorth(work: Work, policy: RoutingPolicy): number {
  const all = work.candidates.flatMap(({ taskId, candidates }) =>
    candidates.map(({ expertId }) => ({ taskId, expertId })),
  );
  const rest = { ...policy, minimumShares: [] };
  let best = 0;
  const tryFrom = (k: number, chosen: readonly Pick<Assignment, 'taskId' | 'expertId' | 'places'>[]) => {
    const pair = all[k];
    if (pair === undefined) {
      if (brokenLimits(work, policy, chosen).length === 0)
        best = Math.max(best, worthOf(work, policy, chosen));
      return;
    }
    tryFrom(k + 1, chosen);
    for (let places = 1; places <= 3; places++) {
      const more = [...chosen, { ...pair, places }];
      if (brokenLimits(work, rest, more).length > 0) return;
      tryFrom(k + 1, more);
    }
  };
  tryFrom(0, []);
  return best;
}

function total(assignments: readonly Pick<Assignment, 'places'>[]): number {
  return assignments.reduce((sum, { places }) => sum + places, 0);
}
