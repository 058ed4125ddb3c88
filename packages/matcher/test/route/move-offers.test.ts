import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfferDesk } from '#route/offers/offer-desk.js';
import { AuditPen } from '#store/audit/audit-pen.js';
import { Duplicates } from '#store/duplicates.js';
import type { ExpertStore } from '#store/expert-store.js';
import { sampleExpert, sampleId, sampleVectors } from '../store/sample-expert.js';
import { StoreDirectory } from '../store/store-directory.js';
import { capacity, POLICY, task } from './route-world.js';

const NOON = new Date('2026-03-02T12:00:00Z');
const TERMS = { answerMinutes: 60, offersPerPlace: 1, escalation: [] };
const [KEPT, JOINED, OTHER] = [1, 2, 3].map(sampleId) as [string, string, string];
const queue = (...ids: string[]) => ids.map((expertId, k) => ({ expertId, score: 90 - k }));

describe('offers of an expert who is merged into another', () => {
  let directory: StoreDirectory;
  let store: ExpertStore;
  let desk: OfferDesk;
  beforeEach(() => {
    directory = new StoreDirectory();
    store = directory.open();
    const people = [1, 2, 3].map((number) => sampleExpert(number));
    store.putAll(people, sampleVectors(...people));
    desk = new OfferDesk(store, POLICY, 'router');
    for (const id of [JOINED, OTHER]) desk.setCapacity(capacity(id));
  });
  afterEach(() => directory.dispose());

  const merge = () => new Duplicates(store, new AuditPen(store.audit, 'router')).merge(KEPT, JOINED);
  const states = (taskId: string) =>
    store.offers.ofTask(taskId).map(({ expertId, state }) => [expertId, state]);
  const steps = () =>
    [...store.audit.list({ action: 'offer' })]
      .filter(({ data }) => ['moved', 'withdrawn'].includes(String(data['step'])))
      .map(({ data }) => [data['step'], data['taskId'], data['expertId']]);
  const accept = (taskId: string, expertId: string) =>
    desk.accept(store.offers.list({ taskId, expertId })[0]?.id ?? -1, NOON);

  it('are the other\u2019s, with capacity, turn and conflicts of interest', () => {
    desk.open(task('t1'), TERMS, queue(JOINED), NOON);
    desk.open(task('t2'), TERMS, queue(OTHER, JOINED), NOON);
    desk.open(task('t3', { excludedExperts: [JOINED] }), TERMS, queue(OTHER), NOON);
    accept('t1', JOINED);
    merge();
    expect(states('t1')).toEqual([[KEPT, 'accepted']]);
    expect(
      store.offers
        .capacities()
        .map(({ expertId }) => expertId)
        .sort(),
    ).toEqual([KEPT, OTHER].sort());
    expect(store.offers.held(KEPT)).toMatchObject({ capacity: { expertId: KEPT }, held: [{ id: 't1' }] });
    expect(store.offers.held(JOINED)).toEqual({ capacity: undefined, held: [] });
    expect(store.offers.task('t2')?.queue.map(({ expertId }) => expertId)).toEqual([KEPT]);
    expect(store.offers.task('t3')?.task.excludedExperts).toEqual([KEPT]);
    expect(steps()).toEqual([['moved', 't1', KEPT]]);
    expect(store.audit.verify().sound).toBe(true);
  });

  it('are one of each task: what was accepted stays, and the place that comes free goes to others', () => {
    desk.setCapacity(capacity(KEPT, { hoursPerWeek: 20 }));
    for (const id of ['t1', 't2', 't3'])
      desk.open(task(id, { count: 2 }), TERMS, queue(KEPT, JOINED, OTHER), NOON);
    accept('t1', JOINED);
    accept('t2', KEPT);
    accept('t3', KEPT);
    accept('t3', JOINED);
    merge();
    expect(states('t1')).toEqual([
      [KEPT, 'withdrawn'],
      [KEPT, 'accepted'],
    ]);
    for (const id of ['t2', 't3'])
      expect(states(id)).toEqual([
        [KEPT, 'accepted'],
        [KEPT, 'withdrawn'],
      ]);
    expect(store.offers.held(KEPT).capacity?.hoursPerWeek).toBe(20);
    expect(store.offers.tasks('escalating').map((one) => one.task.id)).toEqual(['t1', 't2', 't3']);
    for (const id of ['t1', 't2', 't3']) desk.resume(id, queue(KEPT, OTHER), NOON);
    for (const id of ['t1', 't2', 't3']) expect(states(id).at(-1)).toEqual([OTHER, 'offered']);
    expect(steps()).toEqual([
      ['withdrawn', 't1', KEPT],
      ['moved', 't1', KEPT],
      ['withdrawn', 't2', KEPT],
      ['withdrawn', 't3', KEPT],
    ]);
  });
});
