import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { OfferTerms } from '#domain/offer.js';
import { assign } from '#route/assign.js';
import { goOnWithEscalated } from '#route/offers/go-on-with-escalated.js';
import { holdOut } from '#route/offers/hold-out.js';
import { OfferDesk } from '#route/offers/offer-desk.js';
import { makeSpec } from '#spec/make-spec.js';
import type { ExpertStore } from '#store/expert-store.js';
import { inhabitants, TEXTS, worldOf } from '../answer/answer-world.js';
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

const live = () =>
  store.offers.list({ state: 'offered' }).map(({ taskId, expertId }) => `${taskId} ${expertId}`);

describe('a plan that is held out', () => {
  const tasks = [task('t1', { effortHours: 5 }), task('t2', { effortHours: 5, count: 2 })];
  const candidates = [scored('t1', { a: 90, b: 80, c: 70 }), scored('t2', { a: 95, b: 60, c: 55 })];
  const capacities = ['a', 'b', 'c'].map((id) => capacity(id));
  beforeEach(() => {
    for (const one of capacities) desk.setCapacity(one);
  });

  it('is offered to whom it chose, then to the next best who has room, and only once', async () => {
    const assigned = await assign({ tasks, candidates, capacities }, POLICY);
    const chosen = assigned.plan.assignments.map(({ taskId, expertId }) => `${taskId} ${expertId}`);
    expect(chosen).toEqual(['t1 b', 't2 a', 't2 c']);
    holdOut(desk, tasks, assigned, { terms: TERMS, now: NOON });
    expect(live().sort()).toEqual(chosen);
    holdOut(desk, tasks, assigned, { terms: TERMS, now: NOON });
    expect(live()).toHaveLength(3);
    const [offer] = store.offers.list({ taskId: 't2', expertId: 'c' });
    expect(store.offers.get(offer?.id ?? 0)).toEqual(offer);
    desk.decline(offer?.id ?? 0, NOON);
    const routed = store.offers.task('t2');
    expect([routed?.state, routed?.queue]).toEqual(['open', []]);
    expect(assigned.queues.get('t1')?.map(({ expertId }) => expertId)).toEqual(['b', 'a', 'c']);
  });

  it('forgets who is erased, and has another sought for each place', async () => {
    const assigned = await assign({ tasks, candidates, capacities }, POLICY);
    holdOut(desk, tasks, assigned, { terms: TERMS, now: NOON });
    const [offer] = store.offers.list({ expertId: 'b' });
    desk.accept(offer?.id ?? 0, NOON);
    expect(store.offers.task('t1')?.state).toBe('filled');
    store.offers.forget('b');
    expect(store.offers.task('t1')).toMatchObject({ state: 'escalating' });
    expect(store.offers.task('t1')?.queue.map(({ expertId }) => expertId)).toEqual(['a', 'c']);
    expect(store.offers.list({ expertId: 'b' })).toEqual([]);
    expect(store.offers.held('b')).toEqual({ capacity: undefined, held: [] });
    expect(store.offers.capacities({ afterId: 'a', limit: 1 }).map(({ expertId }) => expertId)).toEqual([
      'c',
    ]);
  });
});

describe('tasks that escalated', () => {
  const empty: ExpertProfile = {
    experience: [],
    education: [],
    credentials: [],
    specialties: [],
    skills: [],
    languages: [],
  };
  const people = inhabitants(Array.from({ length: 4 }, () => empty));
  const spec = makeSpec({ description: TEXTS[0] ?? '' }, '2026-03-02');
  const source = {
    prepare: async () => {
      const [queries, sources] = worldOf(people, spec);
      return { queries, sources };
    },
  };

  it('are held out to candidates sought anew, and end as not to be filled when nothing is left', async () => {
    const [first = '', second = ''] = people.map(({ expert }) => expert.id);
    for (const id of [first, second]) desk.setCapacity(capacity(id));
    const escalation = [{ kind: 'raise-pay', percent: 10 }] as const;
    desk.open(task('t1', { spec }), { ...TERMS, escalation }, [{ expertId: first, score: 50 }], NOON);
    const goOn = () => goOnWithEscalated(source, store, desk, { now: NOON, policy: POLICY });
    expect(await goOn()).toBe(0);
    desk.decline(store.offers.list({})[0]?.id ?? 0, NOON);
    expect(store.offers.task('t1')?.state).toBe('escalating');
    expect(await goOn()).toBe(1);
    expect(live()).toEqual([`t1 ${second}`]);
    desk.decline(store.offers.list({ expertId: second })[0]?.id ?? 0, NOON);
    expect(store.offers.task('t1')?.state).toBe('unfillable');
    expect(await goOn()).toBe(0);
  });
});
