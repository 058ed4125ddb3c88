import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryStore } from '#event/delivery-store.js';
import { carryOutWatch } from '#watch/carry-out-watch.js';
import { WatchStore } from '#watch/watch-store.js';
import { watchDuty } from '#worker/watch-duty.js';
import type { Workspace } from '#workspace/workspace.js';
import type { OpenedWorkspace } from './opened-workspace.js';
import { ATTORNEY, IDENTIFYING, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const BRIEF = { mustHave: [{ kind: 'location', regions: ['US'] }], niceToHave: ['wound care', 'nurse'] };
const MIN_SCORE = 50;

describe('a project that watches', () => {
  let on: TestService;
  let opened: OpenedWorkspace;
  let worker: Workspace;
  let webhookId: string;
  beforeEach(async () => {
    on = await TestService.start({ hasWorker: false });
    opened = on.workspace();
    worker = opened.workspace;
    const json = { url: 'https://hooks.example/', events: ['match.found', 'import.finished'] };
    webhookId = (await on.call('POST', '/v1/webhooks', { json })).body.id;
  });
  afterEach(async () => {
    await opened.close();
    await on.dispose();
  });

  const watch = async (minScore = MIN_SCORE): Promise<string> =>
    (await on.call('POST', '/v1/projects', { json: { spec: BRIEF, watch: { minScore } } })).body.id;
  const add = async (json: object): Promise<string> =>
    (await on.call('POST', '/v1/experts', { json })).body.expert.id;
  const work = (over = worker, signal?: AbortSignal) => carryOutWatch(over, signal ? { signal } : {});
  const found = () =>
    new DeliveryStore(worker.database)
      .list(webhookId, { limit: 100 })
      .map(({ event }) => event)
      .filter(({ kind }) => kind === 'match.found')
      .map(({ data }) => data)
      .reverse();

  it('is told of an expert who comes later, once, with the score of a match', async () => {
    const projectId = await watch();
    const expertId = await add(NURSE);
    expect(opened.jobs('watch')).toEqual(['']);
    expect(await watchDuty.due(worker)).toHaveLength(1);
    expect(await work()).toEqual({});
    const { body } = await on.call('GET', `/v1/projects/${projectId}/matches`);
    expect(found()).toEqual([{ projectId, expertId, score: body.matches[0].score }]);
    const delivered = new DeliveryStore(worker.database).list(webhookId, { limit: 1 });
    expect(opened.jobs('delivery')).toContain(delivered[0]?.id);
    await work();
    await add({ ...NURSE, rate: 81 });
    await work();
    expect(found()).toHaveLength(1);
    expect(await watchDuty.due(worker)).toEqual([]);
    expect(JSON.stringify(worker.database.all('SELECT * FROM events'))).not.toMatch(IDENTIFYING);
    const audit = (await on.call('GET', `/v1/audit?about=${expertId}`)).body.items;
    expect(audit).toContainEqual(expect.objectContaining({ actor: 'watch', action: 'comparison' }));
  });

  it('is not told of who was there already, even when they change', async () => {
    const expertId = await add(NURSE);
    await watch();
    await work();
    await on.call('PATCH', `/v1/experts/${expertId}`, { json: { hoursPerWeek: 10 } });
    await work();
    expect(found()).toEqual([]);
  });

  it('is told of who came after it was set up and before it was first looked at', async () => {
    await add(NURSE);
    const projectId = await watch(0);
    const expertId = await add(ATTORNEY);
    await work();
    expect(found()).toEqual([expect.objectContaining({ projectId, expertId })]);
  });

  it('is not told of who has too few points, or fails a must-have', async () => {
    await watch(0);
    await add(TRANSLATOR);
    await work();
    expect(found()).toEqual([]);
    await watch();
    await add(ATTORNEY);
    await work();
    expect(found()).toEqual([expect.objectContaining({ score: expect.any(Number) })]);
  });

  it('is told again of who fell below the points and rose', async () => {
    const spec = { mustHave: [{ kind: 'rate', maxPerHour: 100, currency: 'USD' }], niceToHave: ['nurse'] };
    const projectId = (await on.call('POST', '/v1/projects', { json: { spec, watch: { minScore: 10 } } }))
      .body.id;
    const expertId = await add(NURSE);
    const ask = async (amountPerHour: number) => {
      const rate = { amountPerHour, currency: 'USD' };
      await on.call('PATCH', `/v1/experts/${expertId}`, { json: { rate } });
      await work();
      return found().length;
    };
    await work();
    expect(found()).toEqual([expect.objectContaining({ projectId, expertId })]);
    expect(await ask(300)).toBe(1);
    expect(await ask(90)).toBe(2);
    expect(await ask(85)).toBe(2);
  });

  it('begins anew with other points or another brief, and ends', async () => {
    const projectId = await watch(100);
    const place = `/v1/projects/${projectId}`;
    await add(ATTORNEY);
    await work();
    expect((await on.call('PATCH', place, { json: { watch: { minScore: 1 } } })).body.watch).toEqual({
      minScore: 1,
    });
    await work();
    expect(found()).toEqual([]);
    await on.call('PATCH', place, { json: { name: 'Wounds' } });
    expect(new WatchStore(worker.database).list()).toMatchObject([{ projectId, isSeeded: true }]);
    await on.call('PATCH', place, { json: { text: 'wound care nurse in the US' } });
    expect(new WatchStore(worker.database).list()).toMatchObject([{ projectId, isSeeded: false }]);
    const ended = await on.call('PATCH', place, { json: { watch: null } });
    expect(ended.body).not.toHaveProperty('watch');
    await add(NURSE);
    await work();
    expect(found()).toEqual([]);
    await on.call('PATCH', place, { json: { watch: { minScore: 1 } } });
    await on.call('DELETE', place);
    expect(new WatchStore(worker.database).list()).toEqual([]);
  });

  it('is told once by two workers at the same time', async () => {
    const other = on.workspace();
    await watch(0);
    const experts = await Promise.all([NURSE, ATTORNEY].map(add));
    await Promise.all([work(), work(other.workspace), work(), work(other.workspace)]);
    expect(
      found()
        .map((data) => 'expertId' in data && data.expertId)
        .sort(),
    ).toEqual(experts.sort());
    await other.close();
  });

  it('goes on later where its worker was to stop', async () => {
    await watch(0);
    await add(NURSE);
    expect((await work(worker, AbortSignal.abort())).again).toBeInstanceOf(Date);
    expect(found()).toEqual([]);
    await work();
    expect(found()).toHaveLength(1);
  });

  it('forgets who is erased, in events and finds', async () => {
    await watch(0);
    const expertId = await add(NURSE);
    await work();
    expect((await on.call('GET', `/v1/experts/${expertId}/export`)).body.events).toHaveLength(1);
    await on.call('DELETE', `/v1/experts/${expertId}`);
    await work();
    expect(found()).toEqual([]);
    for (const table of ['events', 'deliveries', 'watch_finds'])
      expect(JSON.stringify(worker.database.all(`SELECT * FROM ${table}`))).not.toContain(expertId);
  });

  it('forgets who is erased while it looks', async () => {
    await watch(0);
    for (let round = 0; round < 5; round++) {
      const expertId = await add({ ...NURSE, id: `n${round}`, email: `n${round}@ward.example` });
      await Promise.all([work(), on.call('DELETE', `/v1/experts/${expertId}`), work()]);
      for (const table of ['events', 'watch_finds'])
        expect(JSON.stringify(worker.database.all(`SELECT * FROM ${table}`))).not.toContain(expertId);
    }
  });

  it('is not held up by one whose brief is not understood any more', async () => {
    const spec = { mustHave: [{ kind: 'specialty', codes: ['no-such-code'] }] };
    const lost = { id: '0'.repeat(16), spec, watch: { minScore: 0 } };
    worker.database.run('INSERT INTO projects VALUES (?, ?)', lost.id, JSON.stringify(lost));
    new WatchStore(worker.database).begin(lost.id, 0);
    const projectId = await watch(0);
    await add(NURSE);
    await work();
    expect(found()).toEqual([expect.objectContaining({ projectId })]);
  });

  it('is not told of an expert anew who was merged into another', async () => {
    await watch(0);
    const expertId = await add(NURSE);
    await work();
    const otherId = await add({ ...ATTORNEY, location: { countryCode: 'DE' } });
    const matcher = await worker.matcher();
    matcher.duplicates.merge(otherId, expertId);
    await work();
    expect(found()).toEqual([expect.objectContaining({ expertId })]);
  });
});
