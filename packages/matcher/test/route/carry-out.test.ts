import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Capacity } from '#domain/capacity.js';
import type { OfferTerms } from '#domain/offer.js';
import type { RoutingPolicy } from '#domain/routing-policy.js';
import type { Task } from '#domain/task.js';
import { assign } from '#route/assign.js';
import type { TaskCandidates } from '#route/candidate.js';
import { besideOffers } from '#route/offers/beside-offers.js';
import { holdOut } from '#route/offers/hold-out.js';
import { OfferDesk } from '#route/offers/offer-desk.js';
import type { ExpertStore } from '#store/expert-store.js';
import { StoreDirectory } from '../store/store-directory.js';
import { capacity, POLICY, scored, task } from './route-world.js';

const NOON = new Date('2026-03-02T12:00:00Z');
const TERMS: OfferTerms = { answerMinutes: 60, offersPerPlace: 1, escalation: [] };

let directory: StoreDirectory;
let store: ExpertStore;
let desk: OfferDesk;
beforeEach(() => {
  directory = new StoreDirectory();
  store = directory.open();
  desk = new OfferDesk(store, POLICY, 'router');
});
afterEach(() => directory.dispose());

interface Given {
  readonly tasks: readonly Task[];
  readonly capacities: readonly Capacity[];
  readonly candidates: readonly TaskCandidates[];
}

async function commit(
  { candidates, ...given }: Given,
  { policy = POLICY, terms = TERMS }: { readonly policy?: RoutingPolicy; readonly terms?: OfferTerms } = {},
  at: { readonly store: ExpertStore; readonly desk: OfferDesk } = { store, desk },
) {
  for (const one of given.capacities) at.desk.setCapacity(one);
  const planned = await assign({ ...besideOffers(at.store, given), candidates }, policy);
  holdOut(at.desk, given.tasks, planned, { terms, now: NOON });
  return planned.plan;
}

const states = (taskId: string) =>
  store.offers.ofTask(taskId).map(({ expertId, state }) => `${expertId} ${state}`);
const idOf = (taskId: string, expertId: string) => store.offers.list({ taskId, expertId })[0]?.id ?? -1;
const steps = () => [...store.audit.list({ action: 'offer' })].map(({ data }) => data['step']);

describe('a commit beside offers that are out', () => {
  const hours = { effortHours: 7 };
  const t1 = task('t1', hours);
  const t2 = task('t2', { ...hours, priority: 9 });
  const candidates = [scored('t1', { a: 90, b: 80 }), scored('t2', { a: 90, c: 20 })];
  const capacities = ['a', 'b', 'c'].map((id) => capacity(id));

  it('withdraws what the plan gives to others, offers it to them, and keeps the rest', async () => {
    const other = task('t3', hours);
    const lists = [...candidates, scored('t3', { b: 30, c: 60 })];
    await commit({ tasks: [t1, other], capacities, candidates: lists });
    expect([states('t1'), states('t3')]).toEqual([['a offered'], ['c offered']]);
    const plan = await commit({ tasks: [t1, t2, other], capacities, candidates: lists });
    expect(plan.takenBack).toEqual([{ taskId: 't1', expertId: 'a' }]);
    expect(plan.assignments.map(({ offered }) => offered)).toEqual([false, false, true]);
    expect([states('t1'), states('t2'), states('t3')]).toEqual([
      ['a withdrawn', 'b offered'],
      ['a offered'],
      ['c offered'],
    ]);
    expect(steps()).toEqual(['offered', 'offered', 'withdrawn', 'offered', 'offered']);
    const again = await commit({ tasks: [t1, t2, other], capacities, candidates: lists });
    expect([again.takenBack, steps().length]).toEqual([[], 5]);
  });

  it('leaves what was accepted, and what gains less than a change costs', async () => {
    const policy = { ...POLICY, changePrice: 5 };
    await commit({ tasks: [t1], capacities, candidates: [scored('t1', { b: 80 })] }, { policy });
    const near = [scored('t1', { a: 84, b: 80 })];
    await commit({ tasks: [t1], capacities, candidates: near }, { policy });
    expect(states('t1')).toEqual(['b offered']);
    await commit({ tasks: [t1], capacities, candidates: [scored('t1', { a: 90, b: 80 })] }, { policy });
    expect(states('t1')).toEqual(['b withdrawn', 'a offered']);
    desk.accept(idOf('t1', 'a'), NOON);
    await commit({ tasks: [t1, t2], capacities, candidates }, { policy });
    expect([states('t1'), states('t2')]).toEqual([['b withdrawn', 'a accepted'], ['c offered']]);
  });

  it('asks nobody twice, follows the task as it is stated, and plans no place whose work is done', async () => {
    await commit({ tasks: [t1], capacities, candidates });
    desk.decline(idOf('t1', 'a'), NOON);
    const wider = { ...t1, count: 2 };
    const plan = await commit({
      tasks: [wider],
      capacities,
      candidates: [scored('t1', { a: 90, b: 80, c: 70 })],
    });
    expect(plan.assignments.map(({ expertId, offered }) => [expertId, offered])).toEqual([
      ['b', true],
      ['c', false],
    ]);
    expect(states('t1')).toEqual(['a declined', 'b offered', 'c offered']);
    for (const id of ['b', 'c']) desk.accept(idOf('t1', id), NOON);
    desk.finish(idOf('t1', 'b'), NOON);
    expect(store.offers.get(idOf('t1', 'b'))?.finishedAt).toBe(NOON.toISOString());
    const lists = [scored('t1', { b: 80, c: 70 }), scored('t2', { b: 50, c: 60 })];
    const after = await commit({ tasks: [wider, t2], capacities, candidates: lists });
    expect(after.assignments.map(({ taskId, expertId }) => `${taskId} ${expertId}`)).toEqual([
      't1 c',
      't2 b',
    ]);
  });

  it('keeps a second offer for a place until its expert is given another', async () => {
    const terms = { ...TERMS, offersPerPlace: 2 };
    const both = [scored('t1', { a: 90, b: 80 }), scored('t2', { b: 90, c: 20 })];
    await commit({ tasks: [t1], capacities, candidates: both }, { terms });
    await commit({ tasks: [t1], capacities, candidates: both }, { terms });
    expect(states('t1')).toEqual(['a offered', 'b offered']);
    await commit({ tasks: [t1, t2], capacities, candidates: both });
    expect([states('t1'), states('t2')]).toEqual([['a offered', 'b withdrawn'], ['b offered']]);
  });

  it('brings what is out to the plan whatever was stated and answered before, and a second time changes nothing', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const round = fc.record({
      hours: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
      scores: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 16, maxLength: 16 }),
      counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      changePrice: fc.constantFrom(0, 5, 50),
      answers: fc.array(fc.tuple(fc.constantFrom('accept', 'decline', 'finish', 'withdraw'), fc.nat(12)), {
        maxLength: 4,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 5 }), async (rounds) => {
        const own = new StoreDirectory();
        try {
          const kept = own.open();
          const at = { store: kept, desk: new OfferDesk(kept, POLICY) };
          for (const { hours: free, scores, counts, changePrice, answers } of rounds) {
            const given = {
              tasks: counts.map((count, k) => task(`t${k}`, { count, effortHours: 1 + k })),
              capacities: ids.map((id, k) => capacity(id, { hoursPerWeek: free[k] ?? 1 })),
              candidates: counts.map((_, k) =>
                scored(`t${k}`, Object.fromEntries(ids.map((id, e) => [id, scores[4 * k + e] ?? 1]))),
              ),
            };
            const policy = { ...POLICY, changePrice };
            const plan = await commit(given, { policy }, at);
            expect(plan.gap).toBe(0);
            const live = kept.offers
              .list({})
              .filter(
                ({ state, finishedAt }) => state === 'offered' || (state === 'accepted' && !finishedAt),
              );
            const wanted = plan.assignments.map(({ taskId, expertId }) => `${taskId} ${expertId}`);
            expect(live.map(({ taskId, expertId }) => `${taskId} ${expertId}`).sort()).toEqual(wanted);
            const before = [...kept.audit.list({ action: 'offer' })].length;
            expect((await commit(given, { policy }, at)).takenBack).toEqual([]);
            expect([...kept.audit.list({ action: 'offer' })]).toHaveLength(before);
            for (const [act, pick] of answers) at.desk[act](pick, NOON);
          }
        } finally {
          own.dispose();
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('a task for which nobody is left', () => {
  const given = { tasks: [task('t1')], capacities: [capacity('a')], candidates: [scored('t1', { a: 90 })] };
  beforeEach(async () => {
    await commit(given);
    desk.decline(idOf('t1', 'a'), NOON);
    expect(store.offers.task('t1')?.state).toBe('unfillable');
  });

  it('stays so in a commit until there is somebody new', async () => {
    const count = steps().length;
    const plan = await commit(given);
    expect([plan.assignments, steps().length]).toEqual([[], count]);
    expect(plan.open).toMatchObject([{ ruledOut: { excluded: 1 } }]);
    await commit({ ...given, capacities: [capacity('b')], candidates: [scored('t1', { a: 90, b: 10 })] });
    expect([states('t1'), store.offers.task('t1')?.state]).toEqual([['a declined', 'b offered'], 'open']);
  });

  it('is opened again as it is stated, with its escalation before it, and asks those of before only where told', () => {
    const stated = task('t1', { pay: { perHour: 100, currency: 'USD' } });
    const terms = { ...TERMS, escalation: [{ kind: 'ask-person' } as const] };
    expect(desk.reopen(stated, { terms })).toMatchObject({ state: 'escalating', steps: 0, task: stated });
    desk.resume('t1', [{ expertId: 'a', score: 90 }], NOON);
    expect(store.offers.task('t1')).toMatchObject({ state: 'waiting', steps: 1 });
    desk.reopen(stated, { asksAgain: true });
    desk.resume('t1', [{ expertId: 'a', score: 90 }], NOON);
    expect(states('t1')).toEqual(['a declined', 'a offered']);
    expect(desk.reopen(stated)).toMatchObject({ state: 'open' });
    expect(desk.reopen(task('t9'))).toBeUndefined();
    expect(steps().slice(-4)).toEqual(['reopened', 'waiting', 'reopened', 'offered']);
  });
});
