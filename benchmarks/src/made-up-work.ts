import type { Capacity, Task, TaskCandidates, Work } from '@expertmatch/matcher';
import { seededRandom } from './seeded-random.js';

/** How large a made-up market is. */
export interface MarketSize {
  readonly tasks: number;
  readonly experts: number;
  /** Candidates of each task. */
  readonly edges: number;
}

/** Whether experts are limited by places, one each, or by hours of work. */
export type Scarcity = 'places' | 'hours';

const FIELDS = 100;
const DAYS = ['2026-03-05', '2026-03-08'];

/**
 * Tasks and experts of a hundred fields, few of them large; an expert is good or not so good whatever the task, so that
 * the same few are the best at most tasks of their field.
 */
export function madeUpWork({ tasks, experts, edges }: MarketSize, scarcity: Scarcity, seed = 1): Work {
  const random = seededRandom(seed);
  const fields = Array.from({ length: experts }, () => Math.floor(FIELDS * random() ** 2));
  const quality = Array.from({ length: experts }, random);
  const everyone = Array.from(fields.keys());
  const byField = Array.from({ length: FIELDS }, (_, field) =>
    everyone.filter((one) => fields[one] === field),
  );
  const capacities = everyone.map((k) => madeUpCapacity(k, scarcity, random));
  const made = Array.from({ length: tasks }, (_, k) => {
    const own = byField[Math.floor(FIELDS * random() ** 2.2)] ?? [];
    const pool = own.length < edges ? everyone : own;
    return { task: madeUpTask(k, scarcity, random), list: madeUpCandidates(k, pool, quality, edges, random) };
  });
  return { tasks: made.map(({ task }) => task), capacities, candidates: made.map(({ list }) => list) };
}

function madeUpCapacity(k: number, scarcity: Scarcity, random: () => number): Capacity {
  return {
    expertId: idOf('e', k),
    hoursPerWeek: scarcity === 'places' ? 40 : 5 + Math.floor(36 * random()),
    hoursTaken: 0,
    concurrentTasks: 0,
    absences: [],
    recentPlaces: 0,
    pools: [],
    recentBySeries: {},
    ...(scarcity === 'places' ? { maxConcurrentTasks: 1 } : {}),
  };
}

function madeUpTask(k: number, scarcity: Scarcity, random: () => number): Task {
  const deadline = DAYS[Math.floor(3 * random())];
  return {
    id: idOf('t', k),
    effortHours: scarcity === 'places' ? 1 : 1 + Math.floor(12 * random()),
    priority: 1 + Math.floor(3 * random()),
    count: 1,
    severalPlaces: false,
    excludedExperts: [],
    requiredExperts: [],
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** The best of four times as many. */
function madeUpCandidates(
  k: number,
  pool: readonly number[],
  quality: readonly number[],
  edges: number,
  random: () => number,
): TaskCandidates {
  const met = new Set(Array.from({ length: 4 * edges }, () => pool[Math.floor(pool.length * random())] ?? 0));
  const scored = [...met].map((expert) => ({
    expertId: idOf('e', expert),
    score: Math.round(10_000 * (50 + 30 * (quality[expert] ?? 0) + 20 * random())) / 10_000,
  }));
  scored.sort((a, b) => b.score - a.score);
  const candidates = scored.slice(0, edges);
  return { taskId: idOf('t', k), candidates, restAtMost: scored[edges]?.score ?? 0 };
}

function idOf(letter: string, k: number): string {
  return `${letter}${String(k).padStart(6, '0')}`;
}
