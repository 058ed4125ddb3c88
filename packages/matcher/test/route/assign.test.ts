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

  it('gives what is equal to those who are idle longest', async () => {
    const work: Work = {
      tasks: [task('t1'), task('t2')],
      capacities: [
        capacity('a', { idleSince: '2026-02-20' }),
        capacity('b', { idleSince: '2026-02-01' }),
        capacity('c', { idleSince: '2026-02-10' }),
      ],
      candidates: ['t1', 't2'].map((id) => scored(id, { a: 80, b: 80, c: 80 })),
    };
    const { plan } = await assign(work, { ...POLICY, maxPlacesPerExpert: 1 });
    expect(pairs(plan.assignments)).toEqual(['t1:b', 't2:c']);
  });

  it('takes scores of one band for equal', async () => {
    const work: Work = {
      tasks: [task('t1')],
      capacities: [capacity('a', { idleSince: '2026-02-20' }), capacity('b', { idleSince: '2026-02-01' })],
      candidates: [scored('t1', { a: 84, b: 81 })],
    };
    expect(pairs((await assign(work, POLICY)).plan.assignments)).toEqual(['t1:a']);
    expect(pairs((await assign(work, { ...POLICY, equalWithin: 5 })).plan.assignments)).toEqual(['t1:b']);
  });

  it('gives those who are alike to tasks that are alike in order of their ids', async () => {
    const ids = Array.from({ length: 12 }, (_, k) => String(k).padStart(2, '0'));
    const work: Work = {
      tasks: ids.map((id) => task(`t${id}`)),
      capacities: ids.map((id) => capacity(`e${id}`)),
      candidates: ids.map((id) =>
        scored(`t${id}`, Object.fromEntries(ids.map((other) => [`e${other}`, 50]))),
      ),
    };
    const { plan } = await assign(work, { ...POLICY, maxPlacesPerExpert: 1 });
    expect(pairs(plan.assignments)).toEqual(ids.map((id) => `t${id}:e${id}`));
  });

  it('fills capacity to the last minute and not beyond', async () => {
    const ids = ['t1', 't2', 't3', 't4'];
    const work: Work = {
      tasks: ids.map((id) => task(id, { effortHours: 2 })),
      capacities: [capacity('a', { hoursPerWeek: 6 })],
      candidates: ids.map((id, k) => scored(id, { a: 90 - k })),
    };
    const { plan } = await assign(work, POLICY);
    expect(pairs(plan.assignments)).toEqual(['t1:a', 't2:a', 't3:a']);
    expect(plan.open).toMatchObject([
      {
        taskId: 't4',
        openPlaces: 1,
        reason: 'all-full',
        qualified: 1,
        sentences: ['1 qualifies, and is full.', '2 more hours from a would do.'],
      },
    ]);
  });

  it('shares work out where load has a price', async () => {
    const ids = ['t1', 't2', 't3'];
    const work: Work = {
      tasks: ids.map((id) => task(id)),
      capacities: [capacity('a'), capacity('b')],
      candidates: ids.map((id) => scored(id, { a: 90, b: 80 })),
    };
    expect(pairs((await assign(work, POLICY)).plan.assignments)).toEqual(['t1:a', 't2:a', 't3:a']);
    const { plan } = await assign(work, { ...POLICY, loadPrice: 6 });
    expect(plan.assignments.filter(({ expertId }) => expertId === 'b')).toHaveLength(1);
    expect(plan.objective).toBe(90 + 90 + 80 - 6);
  });

  it('keeps a share of the work for a part of the pool', async () => {
    const ids = ['t1', 't2', 't3', 't4'];
    const work: Work = {
      tasks: ids.map((id) => task(id)),
      capacities: [capacity('a'), capacity('n', { pools: ['new'] })],
      candidates: ids.map((id) => scored(id, { a: 90, n: 40 })),
    };
    const { plan } = await assign(work, { ...POLICY, minimumShares: [{ pool: 'new', share: 0.5 }] });
    expect(plan.assignments.filter(({ expertId }) => expertId === 'n')).toHaveLength(2);
  });

  it('gives required experts their places first and those of absent ones to nobody', async () => {
    const work: Work = {
      tasks: [task('t1', { count: 2, requiredExperts: ['b'] }), task('t2', { requiredExperts: ['x'] })],
      capacities: [capacity('a'), capacity('b'), capacity('c')],
      candidates: [scored('t1', { a: 90, b: 20, c: 80 }), scored('t2', { a: 90 })],
    };
    const { plan, why } = await assign(work, POLICY);
    expect(pairs(plan.assignments)).toEqual(['t1:a', 't1:b']);
    expect(plan.open).toMatchObject([{ taskId: 't2', openPlaces: 1, reason: 'required-unavailable' }]);
    expect(plan.open[0]?.sentences).toEqual(['The task requires x, who cannot take it; nobody else may.']);
    expect(why.explain('t1', 'b')).toBe('The task requires this expert.');
  });

  it('lets one expert hold several places only where the task allows it', async () => {
    const work = (severalPlaces: boolean): Work => ({
      tasks: [task('t1', { count: 3, severalPlaces })],
      capacities: [capacity('a')],
      candidates: [scored('t1', { a: 90 })],
    });
    expect(pairs((await assign(work(true), POLICY)).plan.assignments)).toEqual(['t1:a×3']);
    expect(pairs((await assign(work(false), POLICY)).plan.assignments)).toEqual(['t1:a']);
  });

  it('has nothing to say of an empty pool but that it is empty', async () => {
    const { plan } = await assign({ tasks: [task('t1')], capacities: [], candidates: [] }, POLICY);
    expect(plan).toMatchObject({ assignments: [], objective: 0, bound: 0, gap: 0 });
    expect(plan.open).toMatchObject([
      {
        taskId: 't1',
        reason: 'no-candidates',
        sentences: ['Nobody in the pool is a candidate for this task.'],
      },
    ]);
  });

  it('bounds what experts who are on no list could add', async () => {
    const work = (restAtMost: number): Work => ({
      tasks: [task('t1')],
      capacities: [capacity('a'), capacity('b')],
      candidates: [{ ...scored('t1', { a: 90, b: 85 }), restAtMost }],
    });
    expect((await assign(work(85), POLICY)).plan.leftOutAtMost).toBe(0);
    expect((await assign(work(95), POLICY)).plan.leftOutAtMost).toBeLessThanOrEqual(95);
    expect((await assign(work(95), POLICY)).plan.leftOutAtMost).toBeGreaterThanOrEqual(5);
  });
});

describe('a plan that is made anew', () => {
  const ids = ['t1', 't2', 't3'];
  const work: Work = {
    tasks: ids.map((id) => task(id)),
    capacities: ['a', 'b', 'c', 'd'].map((id) => capacity(id)),
    candidates: ids.map((id, k) => scored(id, { a: 80 + k, b: 82 - k, c: 81, d: 60 + 12 * k })),
  };
  const once = { ...POLICY, maxPlacesPerExpert: 1 };
  const standing = ids.map((taskId, k) => ({
    taskId,
    expertId: ['d', 'b', 'a'][k] ?? '',
    places: 1,
    score: 80,
  }));

  it('changes what gains more than a change costs, and nothing else', async () => {
    const changed = async (changePrice: number) => {
      const { plan } = await assign({ ...work, standing }, { ...once, changePrice });
      expect(plan.gap).toBe(0);
      const kept = plan.assignments.filter(({ taskId, expertId }) =>
        standing.some((one) => one.taskId === taskId && one.expertId === expertId),
      );
      const worth = plan.assignments.reduce((sum, { score }) => sum + score, 0);
      expect(plan.objective).toBeCloseTo(worth - changePrice * (standing.length - kept.length), 6);
      return standing.length - kept.length;
    };
    expect(await changed(0)).toBe(3);
    expect(await changed(10)).toBe(1);
    expect(await changed(100)).toBe(0);
  });

  it('leaves what was accepted where it is, and takes it off the places and the load', async () => {
    const held = [{ taskId: 't1', expertId: 'd', places: 1, score: 60 }];
    const { plan, why } = await assign({ ...work, held }, once);
    expect(pairs(plan.assignments)).toContain('t1:d');
    expect(plan.assignments.filter(({ expertId }) => expertId === 'd')).toHaveLength(1);
    expect(plan.assignments.filter(({ taskId }) => taskId === 't1')).toHaveLength(1);
    expect(plan.open).toEqual([]);
    expect(why.explain('t1', 'd')).toBe('The expert had accepted it before.');
  });

  it('gives nothing more to who has accepted too much', async () => {
    const held = ['t1', 't2'].map((taskId) => ({ taskId, expertId: 'a', places: 1, score: 60 }));
    const tight = { ...work, capacities: [capacity('a', { hoursPerWeek: 1 }), capacity('b')], held };
    const { plan } = await assign(tight, POLICY);
    expect(pairs(plan.assignments)).toEqual(['t1:a', 't2:a', 't3:b']);
  });
});

describe('what stays open', () => {
  it('says which must-have nobody meets, and what pay would do', async () => {
    const usd = (perHour: number) => ({ perHour, currency: 'USD' });
    const lacking = ['a', 'b'].map((expertId) => ({
      expertId,
      score: 50,
      eligibility: 'excluded' as const,
      unmet: ['Georgia licence'],
    }));
    const work: Work = {
      tasks: [task('t1'), task('t2', { pay: usd(50) })],
      capacities: [capacity('a', { minRate: usd(90) }), capacity('b', { minRate: usd(70) })],
      candidates: [{ taskId: 't1', candidates: lacking }, scored('t2', { a: 80, b: 90 })],
    };
    const { plan } = await assign(work, POLICY);
    expect(plan.open.map(({ reason, sentences }) => ({ reason, sentences }))).toEqual([
      {
        reason: 'all-ruled-out',
        sentences: [
          'None of 2 can do it: 2 fail a must-have.',
          'Nobody in the pool is known to meet "Georgia licence".',
        ],
      },
      {
        reason: 'all-ruled-out',
        sentences: [
          'None of 2 can do it: 2 ask more than the task pays.',
          'USD 70 an hour would bring in the first of 2.',
        ],
      },
    ]);
  });

  it('is worth it: with the hours that it names, the task is filled', async () => {
    const work = (more: number): Work => ({
      tasks: [task('t1', { effortHours: 4 }), task('t2', { effortHours: 4 })],
      capacities: [capacity('a', { hoursPerWeek: 5 + more }), capacity('b', { hoursPerWeek: 2 })],
      candidates: [scored('t1', { a: 90, b: 50 }), scored('t2', { a: 80 })],
    });
    const { plan } = await assign(work(0), POLICY);
    expect(plan.open[0]?.sentences).toContain('3 more hours from a would do.');
    expect((await assign(work(2.9), POLICY)).plan.open).toHaveLength(1);
    expect((await assign(work(3), POLICY)).plan.open).toHaveLength(0);
  });
});

describe('why an expert has a task or not', () => {
  it('is told by what the room is worth elsewhere', async () => {
    const work: Work = {
      tasks: [task('t1'), task('t2')],
      capacities: [capacity('a', { hoursPerWeek: 1 }), capacity('b'), capacity('c'), capacity('d')],
      candidates: [
        {
          taskId: 't1',
          candidates: [
            ...scored('t1', { a: 90, b: 85, c: 70 }).candidates,
            { expertId: 'd', score: 99, eligibility: 'excluded' },
          ],
        },
        scored('t2', { a: 80, b: 20 }),
      ],
    };
    const { why } = await assign(work, { ...POLICY, maxPlacesPerExpert: 1 });
    expect(why.explain('t1', 'a')).toMatch(
      /^Scores 90 here, but has no room left beside t2, where the room is worth \d+\.\d points to the plan\.$/,
    );
    expect(why.explain('t1', 'b')).toMatch(
      /^Scores 85\. 1 scores better and is worth more elsewhere\. a: Scores 90/,
    );
    expect(why.explain('t1', 'c')).toBe('Scores 70 here; those who have the places score 85 or more.');
    expect(why.explain('t1', 'd')).toBe('The expert does not meet a must-have.');
    expect(why.explain('t2', 'c')).toBe('The expert is not among the candidates of the task.');
    expect(why.explain('t9', 'c')).toBe('There is no such task in the plan.');
  });
});
