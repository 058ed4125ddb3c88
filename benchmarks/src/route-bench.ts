import { assign, gini, parseRoutingPolicy, type Work } from '@expertmatch/matcher';
import { type MarketSize, madeUpWork, type Scarcity } from './made-up-work.js';
import { greedyRouter, randomRouter } from './simple-routers.js';

const SIZES: readonly MarketSize[] = [
  { tasks: 1_000, experts: 10_000, edges: 50 },
  { tasks: 10_000, experts: 30_000, edges: 50 },
];
const POLICY = parseRoutingPolicy({ days: 7 }, '2026-03-02');

/** Time, memory and worth of optimal assignments, beside taking the best pair first and taking pairs at random. */
export async function routeBench() {
  const results: Record<string, object> = {};
  for (const size of SIZES)
    for (const scarcity of ['places', 'hours'] as const)
      results[`${size.tasks} × ${size.experts}, by ${scarcity}`] = await measured(size, scarcity);
  return results;
}

async function measured(size: MarketSize, scarcity: Scarcity) {
  const work = madeUpWork(size, scarcity);
  const start = performance.now();
  const { plan } = await assign(work, POLICY);
  const elapsedMs = Math.round(performance.now() - start);
  const greedy = greedyRouter(work, POLICY);
  const random = randomRouter(work, POLICY);
  return {
    elapsedMs,
    rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    filled: plan.assignments.length,
    objective: plan.objective,
    gap: plan.gap,
    leftOutAtMost: plan.leftOutAtMost,
    giniOfPlaces: Number(
      giniOf(
        work,
        plan.assignments.map(({ expertId }) => expertId),
      ).toFixed(4),
    ),
    greedyFilled: greedy.filled,
    greedyObjective: greedy.objective,
    randomFilled: random.filled,
    randomObjective: random.objective,
  };
}

function giniOf({ capacities }: Work, holders: readonly string[]): number {
  const places = new Map(capacities.map(({ expertId }) => [expertId, 0]));
  for (const id of holders) places.set(id, (places.get(id) ?? 0) + 1);
  return gini([...places.values()]);
}
