import fc from 'fast-check';
import type { RoutingPolicy } from '#domain/routing-policy.js';
import { present } from '#ingest/record/present.js';
import type { Work } from '#route/assign.js';
import { capacity, POLICY, task } from './route-world.js';

const dates = fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-05', '2026-03-08', '2026-03-20');
const money = fc.record({ perHour: fc.constantFrom(40, 80), currency: fc.constant('USD') });
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

interface WorkSize {
  readonly maxTasks: number;
  readonly maxExperts: number;
}

/** Small problems in which every kind of limit can bind; scores are few, so that many tie. */
export function anyWork({ maxTasks, maxExperts }: WorkSize): fc.Arbitrary<Work> {
  return fc
    .tuple(fc.array(anyTask, { maxLength: maxTasks }), fc.array(anyCapacity, { maxLength: maxExperts }))
    .chain(([tasks, experts]) =>
      fc
        .array(fc.array(anyCandidate, { minLength: experts.length, maxLength: experts.length }), {
          minLength: tasks.length,
          maxLength: tasks.length,
        })
        .map((rows) => ({
          tasks: tasks.map((one, k) => task(`t${k}`, present(one))),
          capacities: experts.map((one, k) => capacity(`e${k}`, present(one))),
          candidates: rows.map((row, t) => ({
            taskId: `t${t}`,
            candidates: row.flatMap((one, k) => (one.isThere ? [{ ...one.said, expertId: `e${k}` }] : [])),
          })),
        })),
    );
}

const anyTask = fc.record({
  effortHours: fc.constantFrom(0.5, 1, 2, 3.5),
  deadline: some(dates),
  priority: fc.constantFrom(1, 1, 2, 5),
  pay: some(money),
  count: fc.constantFrom(1, 1, 2, 3),
  severalPlaces: fc.boolean(),
  series: some(fc.constantFrom('s1', 's2')),
  excludedExperts: fc.constantFrom([], ['e0']),
});
const anyCapacity = fc.record({
  hoursPerWeek: fc.constantFrom(3.5, 7, 14, 20),
  hoursTaken: fc.constantFrom(0, 0, 1, 2),
  maxConcurrentTasks: some(fc.constantFrom(1, 2, 3)),
  concurrentTasks: fc.constantFrom(0, 0, 1),
  minRate: some(money),
  absences: fc.constantFrom([], [{ from: '2026-03-03', to: '2026-03-04' }]),
  idleSince: some(dates),
  recentPlaces: fc.constantFrom(0, 1, 2),
  pools: fc.constantFrom([], ['new']),
});
const anyCandidate = fc.record({
  isThere: fc.boolean(),
  said: fc.record({
    score: fc.constantFrom(12.5, 50, 50, 70.1234, 100),
    eligibility: fc.constantFrom(
      'eligible' as const,
      'eligible' as const,
      'verify' as const,
      'excluded' as const,
    ),
  }),
});

/** Policies of which any part may be absent. */
export function anyPolicy(): fc.Arbitrary<RoutingPolicy> {
  const max = some(fc.constantFrom(1, 2, 3));
  return fc
    .record({
      minScore: fc.constantFrom(0, 40),
      unverified: fc.constantFrom('allow' as const, 'refuse' as const),
      maxPlacesPerExpert: max,
      maxPlacesPerPeriod: max,
      maxPlacesPerSeries: max,
      minimumShares: fc.constantFrom([], [], [{ pool: 'new', share: 0.4 }]),
      loadPrice: fc.constantFrom(0, 5, 30),
    })
    .map((policy) => ({ ...POLICY, ...present(policy) }));
}
