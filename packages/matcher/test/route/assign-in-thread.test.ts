import { describe, expect, it } from 'vitest';
import { assign } from '#route/assign.js';
import { assignInThread } from '#route/assign-in-thread.js';
import { capacity, POLICY, scored, task } from './route-world.js';

const EXPERTS = 120;
const TASKS = 300;

/** Tasks of many lengths among experts of few hours: knapsacks, which take the solver a while. */
const HARD = {
  tasks: Array.from({ length: TASKS }, (_, k) => task(`t${k}`, { effortHours: 1 + ((k * 7) % 5) })),
  capacities: Array.from({ length: EXPERTS }, (_, e) => capacity(`e${e}`, { hoursPerWeek: 5 + (e % 3) })),
  candidates: Array.from({ length: TASKS }, (_, k) =>
    scored(
      `t${k}`,
      Object.fromEntries(
        Array.from({ length: 12 }, (_, c) => [
          `e${(k * 11 + c * 17) % EXPERTS}`,
          30 + ((k * 31 + c * 47) % 70),
        ]),
      ),
    ),
  ),
};

describe('a plan made on a thread of its own', () => {
  const capacities = HARD.capacities.map((one) => ({ ...one, hoursPerWeek: 168, maxConcurrentTasks: 2 }));
  const PLAIN = { ...HARD, capacities };

  it('is the same with the same reasons, and leaves turns for other things', async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const made = await assignInThread(PLAIN, POLICY);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    const { plan, queues, qualified, why } = await assign(PLAIN, POLICY);
    expect([made.plan, made.qualified, made.queues]).toEqual([plan, qualified, queues]);
    for (const { taskId, expertId } of plan.assignments)
      expect(made.why.explain(taskId, expertId)).toBe(why.explain(taskId, expertId));
  });

  it('is given up when it is told to, and the next is made', async () => {
    const stop = new AbortController();
    const made = assignInThread(HARD, POLICY, stop.signal);
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(made).rejects.toThrow('enough');
    const small = { tasks: [task('t1')], capacities: [capacity('a')], candidates: [scored('t1', { a: 50 })] };
    expect((await assignInThread(small, POLICY)).plan.assignments).toHaveLength(1);
  });
});
