import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryStore } from '#event/delivery-store.js';
import { carryOutOffers } from '#routing/carry-out-offers.js';
import { offerDuty } from '#worker/offer-duty.js';
import type { OpenedWorkspace } from './opened-workspace.js';
import { ATTORNEY, IDENTIFYING, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const NEVER = new AbortController().signal;
const WORK = { text: 'writes about wound care, patents or contracts', effortHours: 2 };
const ANYBODY = { policy: { unverified: 'allow' } };

describe('routing', () => {
  let on: TestService;
  let opened: OpenedWorkspace;
  let webhookId: string;
  let ids: string[];
  beforeEach(async () => {
    on = await TestService.start({ hasWorker: false });
    opened = on.workspace();
    const ofOffers = ['created', 'accepted', 'declined', 'expired', 'withdrawn', 'finished'];
    const ofTasks = ['filled', 'unfillable', 'waiting', 'reopened'];
    const events = [...ofOffers.map((step) => `offer.${step}`), ...ofTasks.map((step) => `task.${step}`)];
    const json = { url: 'https://hooks.example/', events };
    webhookId = (await on.call('POST', '/v1/webhooks', { json })).body.id;
    ids = [];
    for (const one of [NURSE, ATTORNEY, TRANSLATOR])
      ids.push((await on.call('POST', '/v1/experts', { json: one })).body.expert.id);
    for (const id of ids) await state(id, { hoursPerWeek: 10 });
  });
  afterEach(async () => {
    await opened.close();
    await on.dispose();
  });

  const state = (id: string, json: object) => on.call('PUT', `/v1/experts/${id}/capacity`, { json });
  const add = async (json: object = WORK) => (await on.call('POST', '/v1/tasks', { json })).body;
  const plan = async (json: object = ANYBODY) =>
    (await on.call('POST', '/v1/assignments/plan', { json })).body;
  const commit = async (json: object = ANYBODY) => (await on.call('POST', '/v1/assignments', { json })).body;
  const offers = async (query = '') => (await on.call('GET', `/v1/offers${query}`)).body.items;
  const answer = (id: number, how: string) => on.call('POST', `/v1/offers/${id}/${how}`);
  const work = (now?: Date) => carryOutOffers(opened.workspace, NEVER, now);
  const told = () =>
    new DeliveryStore(opened.workspace.database)
      .list(webhookId, { limit: 100 })
      .map(({ event }) => event.kind)
      .filter((kind) => kind !== 'ping')
      .reverse();

  it('keeps tasks, changes and removes them under their ETag, and refuses what cannot be', async () => {
    const made = await on.call('POST', '/v1/tasks', { json: { ...WORK, name: 'Week 48', count: 2 } });
    expect([made.status, made.body.name, made.body.count]).toEqual([201, 'Week 48', 2]);
    const path = made.headers.get('location') ?? '';
    const headers = { 'if-match': made.headers.get('etag') ?? '' };
    const changed = await on.call('PATCH', path, { json: { count: 3 }, headers });
    expect(changed.body).toMatchObject({ name: 'Week 48', count: 3, text: WORK.text });
    expect((await on.call('PATCH', path, { json: { count: 4 }, headers })).status).toBe(412);
    const project = (await on.call('POST', '/v1/projects', { json: { text: 'nurse' } })).body.id;
    const byProject = await on.call('PATCH', path, { json: { projectId: project } });
    expect(byProject.body).not.toHaveProperty('text');
    const wrong: [object, string][] = [
      [{ effortHours: 2 }, 'invalid_request'],
      [{ ...WORK, spec: { title: 'nurse' } }, 'invalid_request'],
      [{ ...WORK, text: undefined, projectId: '0'.repeat(16) }, 'project_not_found'],
      [{ ...WORK, requiredExperts: ['a', 'b'] }, 'invalid_record'],
      [{ ...WORK, colour: 'red' }, 'invalid_request'],
    ];
    for (const [json, code] of wrong)
      expect((await on.call('POST', '/v1/tasks', { json })).body.code).toBe(code);
    expect((await on.call('GET', '/v1/tasks')).body.items.map(({ id }: { id: string }) => id)).toEqual([
      made.body.id,
    ]);
    expect((await on.call('DELETE', path)).status).toBe(204);
    expect((await on.call('GET', path)).body.code).toBe('task_not_found');
  });

  it('keeps a capacity of each expert, and takes it out with the expert', async () => {
    const [nurse = '', attorney = ''] = ids;
    const said = { hoursPerWeek: 12, minRate: { perHour: 70, currency: 'USD' }, pools: ['new'] };
    expect((await state(nurse, said)).body).toMatchObject({ expertId: nurse, ...said, hoursTaken: 0 });
    expect((await on.call('GET', `/v1/experts/${nurse}/capacity`)).body).toMatchObject(said);
    const page = await on.call('GET', '/v1/capacity?limit=2');
    const rest = await on.call('GET', `/v1/capacity?cursor=${page.body.nextCursor}`);
    const listed = [...page.body.items, ...rest.body.items].map(({ expertId }) => expertId);
    expect(listed).toEqual(ids.toSorted());
    expect((await state('0'.repeat(24), said)).body.code).toBe('expert_not_found');
    expect((await state(nurse, { hoursPerWeek: 0 })).status).toBe(400);
    const held = (await on.call('GET', `/v1/experts/${attorney}/export`)).body;
    expect([held.capacity.hoursPerWeek, held.offers]).toEqual([10, []]);
    await on.call('DELETE', `/v1/experts/${nurse}`);
    expect((await on.call('GET', '/v1/capacity')).body.items).toHaveLength(2);
  });

  it('plans and changes nothing: who gets what and why, what stays open and what would free it', async () => {
    const task = await add({ ...WORK, count: 2 });
    const big = await add({ ...WORK, effortHours: 500 });
    const { assignments, open, gap, load } = await plan();
    expect(assignments).toHaveLength(2);
    expect(assignments[0]).toMatchObject({ taskId: task.id, places: 1, hours: 2, held: false });
    expect(assignments[0].why).toMatch(/^Scores /);
    expect(open).toMatchObject([{ taskId: big.id, reason: 'all-ruled-out', ruledOut: { hours: 3 } }]);
    expect([gap, load.withWork]).toEqual([0, 2]);
    expect(JSON.stringify({ assignments, open })).not.toMatch(IDENTIFYING);
    expect(await offers()).toEqual([]);
    const [noted] = (await on.call('GET', '/v1/audit?action=plan')).body.items;
    const pairs = assignments.map(
      ({ expertId, score, taskId }: { expertId: string; score: number; taskId: string }) => [
        expertId,
        score,
        taskId,
      ],
    );
    expect([noted.actor, noted.data.assignments]).toEqual([on.key.slice(3, 19), pairs]);
    const only = await plan({ ...ANYBODY, taskIds: [big.id] });
    expect([only.assignments, only.open.length]).toEqual([[], 1]);
    const unknown = await on.call('POST', '/v1/assignments/plan', { json: { taskIds: ['0'.repeat(16)] } });
    expect(unknown.body.code).toBe('task_not_found');
  });

  it('holds places out: the next on a decline, one acceptance a place, a late answer told so, each told once', async () => {
    const task = await add();
    const { plan: made, offers: out } = await commit();
    expect(out).toMatchObject([
      { taskId: task.id, expertId: made.assignments[0].expertId, state: 'offered' },
    ]);
    expect(opened.jobs('offers')).toEqual(['']);
    const declined = await answer(out[0].id, 'decline');
    expect(declined.body).toMatchObject({
      offer: { state: 'declined' },
      sentence: expect.any(String),
    });
    const [next] = await offers('?state=offered');
    expect(next.expertId).not.toBe(out[0].expertId);
    expect((await answer(next.id, 'accept')).body.sentence).toBe('The place is yours.');
    expect((await answer(next.id, 'accept')).status).toBe(200);
    const late = await answer(out[0].id, 'accept');
    expect([late.status, late.body.code]).toEqual([409, 'offer_over']);
    expect(late.body.detail).toMatch(/declined this offer/);
    expect((await answer(999, 'accept')).body.code).toBe('offer_not_found');
    await work();
    await work();
    const kinds = ['offer.created', 'offer.declined', 'offer.created', 'offer.accepted', 'task.filled'];
    expect(told()).toEqual(kinds);
    expect(await offerDuty.due(opened.workspace)).toEqual([]);
    expect((await plan()).assignments).toMatchObject([
      { expertId: next.expertId, held: true, offered: false },
    ]);
    expect(await commit()).toMatchObject({ offers: [{ id: next.id, state: 'accepted' }] });
    const audit = (await on.call('GET', '/v1/audit?action=offer')).body.items;
    expect(audit.map(({ data }: { data: { step: string } }) => data.step)).toEqual([
      'offered',
      'declined',
      'offered',
      'accepted',
      'filled',
    ]);
  });

  it('has others asked for the place of an expert who is erased, and of an offer whose time is up', async () => {
    const task = await add();
    const [first] = (await commit({ ...ANYBODY, terms: { answerMinutes: 1 } })).offers;
    await on.call('DELETE', `/v1/experts/${first.expertId}`);
    expect(await offers()).toEqual([]);
    expect(await offerDuty.due(opened.workspace)).toHaveLength(1);
    await work();
    const [second] = await offers(`?taskId=${task.id}`);
    expect(second).toMatchObject({ state: 'offered' });
    expect(second.expertId).not.toBe(first.expertId);
    await work(new Date(Date.now() + 2 * 60_000));
    const [third, ...more] = await offers('?state=offered');
    expect([third.expertId, more]).toEqual([expect.not.stringMatching(second.expertId), []]);
    expect((await answer(second.id, 'accept')).body.detail).toMatch(/time to answer is over/);
    expect((await on.call('DELETE', `/v1/tasks/${task.id}`)).status).toBe(204);
    expect((await answer(third.id, 'accept')).body.detail).toMatch(/no longer to be had/);
    expect(told()).toEqual(['offer.created', 'offer.expired', 'offer.created']);
  });

  it('carries a new plan out: takes back what it has no room for, says why, and keeps the rest', async () => {
    const cheap = await add();
    const [{ expertId: best, id }] = (await commit()).offers;
    for (const expertId of ids) await state(expertId, { hoursPerWeek: 2 });
    const dear = await add({ ...WORK, priority: 100, requiredExperts: [best] });
    const planned = await plan();
    expect(planned.takenBack).toMatchObject([
      { taskId: cheap.id, expertId: best, why: expect.stringMatching(/no room left/) },
    ]);
    expect((await offers('?state=offered')).map((one: { id: number }) => one.id)).toEqual([id]);
    const { offers: out } = await commit();
    expect(out).toHaveLength(2);
    expect(out).toContainEqual(
      expect.objectContaining({ taskId: dear.id, expertId: best, state: 'offered' }),
    );
    expect((await on.call('GET', `/v1/offers/${id}`)).body.state).toBe('withdrawn');
    const again = await commit();
    expect([again.plan.takenBack, again.offers]).toEqual([[], out]);
    expect(again.plan.assignments.map(({ offered }: { offered: boolean }) => offered)).toEqual([true, true]);
    await work();
    expect(told()).toEqual(['offer.created', 'offer.withdrawn', 'offer.created', 'offer.created']);
  });

  it('opens a task again that nobody took, frees the hours of work that is done, and takes places back', async () => {
    const { id } = await add();
    const routing = async () => (await on.call('GET', `/v1/tasks/${id}`)).body.routing;
    const reopen = (json: object = {}) => on.call('POST', `/v1/tasks/${id}/reopen`, { json });
    expect(await routing()).toBeUndefined();
    expect((await reopen()).body.code).toBe('task_not_stopped');
    await commit({ ...ANYBODY, terms: { escalation: [{ kind: 'ask-person' }] } });
    expect((await reopen()).body.code).toBe('task_not_stopped');
    for (const _ of ids) for (const one of await offers('?state=offered')) await answer(one.id, 'decline');
    expect(await routing()).toMatchObject({ state: 'waiting', offered: 0, steps: 1 });
    expect((await reopen({ terms: {} })).body.routing).toMatchObject({ state: 'escalating', steps: 0 });
    await work();
    expect(await routing()).toMatchObject({ state: 'unfillable' });
    await reopen({ asksAgain: true });
    await work();
    const [out] = await offers('?state=offered');
    expect((await answer(out.id, 'finish')).body.code).toBe('offer_over');
    await answer(out.id, 'accept');
    expect((await answer(out.id, 'withdraw')).body.state).toBe('withdrawn');
    expect((await answer(out.id, 'finish')).body.code).toBe('offer_over');
    const [next] = await offers('?state=offered');
    await answer(next.id, 'accept');
    await state(next.expertId, { hoursPerWeek: 2 });
    const second = await add({ ...WORK, requiredExperts: [next.expertId] });
    expect((await plan({ ...ANYBODY, taskIds: [second.id] })).assignments).toEqual([]);
    expect((await answer(next.id, 'finish')).body).toMatchObject({
      state: 'accepted',
      finishedAt: expect.stringMatching(/Z$/),
    });
    expect((await answer(next.id, 'finish')).status).toBe(200);
    expect((await answer(next.id, 'withdraw')).body.code).toBe('offer_over');
    expect((await plan({ ...ANYBODY, taskIds: [second.id] })).assignments).toHaveLength(1);
    expect(await routing()).toMatchObject({ state: 'filled', accepted: 1, finished: 1 });
    await work();
    const kinds = told().filter((kind) => !/created|declined|accepted/.test(kind));
    expect(kinds).toEqual([
      'task.waiting',
      'task.reopened',
      'task.unfillable',
      'task.reopened',
      'task.filled',
      'offer.withdrawn',
      'task.filled',
      'offer.finished',
    ]);
  });
});
