import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Work } from '#route/assign.js';
import { anyPolicy, anyWork } from './any-work.js';
import { bestWorth, brokenLimits, capacity, POLICY, pairs, scored, task, worthOf } from './route-world.js';

describe('an assignment', () => {
  it('gives a task to the second best where the best is worth more elsewhere', async () => {
    const work: Work = {
      tasks: [task('t1'), task('t2')],
      capacities: [capacity('a', { hoursPerWeek: 1 }), capacity('b')],
      candidates: [scored('t1', { a: 90, b: 85 }), scored('t2', { a: 80, b: 20 })],
    };
    const { plan } = await assign(work, POLICY);
    expect(pairs(plan.assignments)).toEqual(['t1:b', 't2:a']);
    expect(plan).toMatchObject({ objective: 165, bound: 165, gap: 0, open: [] });
  });

  it('is worth as much as the best that trying all of them finds', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork({ maxTasks: 3, maxExperts: 3 }), anyPolicy(), async (work, policy) => {
        const { plan } = await assign(work, policy);
        expect(plan.objective).toBeCloseTo(bestWorth(work, policy), 6);
        expect(plan.objective).toBeCloseTo(worthOf(work, policy, plan.assignments), 6);
        expect(plan.gap).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  }, 300_000);

  it('breaks no limit, counts every place, and is the same whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork({ maxTasks: 12, maxExperts: 8 }), anyPolicy(), async (work, policy) => {
        const { plan } = await assign(work, policy);
        expect(brokenLimits(work, policy, plan.assignments)).toEqual([]);
        for (const { id, count } of work.tasks) {
          const filled = plan.assignments.filter(({ taskId }) => taskId === id);
          const open = plan.open.find(({ taskId }) => taskId === id)?.openPlaces ?? 0;
          expect(filled.reduce((sum, { places }) => sum + places, open)).toBe(count);
        }
        const turned = {
          tasks: work.tasks.toReversed(),
          capacities: work.capacities.toReversed(),
          candidates: work.candidates
            .toReversed()
            .map((one) => ({ ...one, candidates: one.candidates.toReversed() })),
        };
        expect((await assign(turned, policy)).plan).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});
