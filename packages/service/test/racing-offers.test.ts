import { OfferDesk, type OfferStore, parseRoutingPolicy, type Task } from '@expertmatch/matcher';
import pLimit from 'p-limit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedWorkspace } from './opened-workspace.js';
import { TestService } from './running-service.js';
import { ServedProcess } from './served-process.js';

/** How often a process is killed; thirty times and more by hand. */
const KILLS = Number(process.env['ROUTING_KILLS'] ?? 3);
const AT_ONCE = 24;
const GONE = 'The place is taken, or is no longer to be had; the offer was withdrawn.';

const capacityOf = (expertId: string) => ({
  expertId,
  hoursPerWeek: 100,
  hoursTaken: 0,
  concurrentTasks: 0,
  recentPlaces: 0,
  absences: [],
  pools: [],
  recentBySeries: {},
});
const taskOf = (id: string, count: number): Task => ({
  id,
  effortHours: 1,
  count,
  priority: 1,
  severalPlaces: false,
  excludedExperts: [],
  requiredExperts: [],
});

describe('offers that are accepted through several processes of the API', () => {
  let on: TestService;
  let opened: OpenedWorkspace;
  let store: OfferStore;
  let desk: OfferDesk;
  const processes: ServedProcess[] = [];
  beforeEach(async () => {
    on = await TestService.start({ hasWorker: false });
    opened = on.workspace();
    store = (await opened.workspace.matcher()).offerStore;
    desk = new OfferDesk(store, parseRoutingPolicy({}, '2026-03-02'));
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((one) => one.kill()));
    await opened.close();
    await on.dispose();
  });

  const serve = async () => {
    const one = await ServedProcess.start(on.dir);
    processes.push(one);
    return one;
  };
  const accept = async (url: string, offerId: number) => {
    const headers = { authorization: `Bearer ${on.key}` };
    const answer = await fetch(`${url}/v1/offers/${offerId}/accept`, { method: 'POST', headers });
    const { code, detail } = JSON.parse(await answer.text());
    return { status: answer.status, code, detail };
  };
  const holdOut = (taskId: string, count: number, experts: number) => {
    const queue = Array.from({ length: experts }, (_, k) => ({ expertId: `e${k}`, score: 50 }));
    store.together(() => {
      for (const { expertId } of queue) desk.setCapacity(capacityOf(expertId));
    });
    const terms = { answerMinutes: 60, offersPerPlace: Math.ceil(experts / count), escalation: [] };
    desk.open(taskOf(taskId, count), terms, queue, new Date());
    return store.offers.ofTask(taskId, 'offered').map(({ id }) => id);
  };

  it('fill a hundred places exactly when a thousand come at once, and the rest are told why', async () => {
    const ids = holdOut('t1', 100, 1_000);
    const urls = (await Promise.all([serve(), serve(), serve()])).map(({ url }) => url);
    const limit = pLimit(AT_ONCE);
    const answers = await Promise.all(
      ids.map((id, k) => limit(() => accept(urls[k % urls.length] ?? '', id))),
    );
    const taken = answers.filter(({ status }) => status === 200);
    const late = answers.filter(({ status }) => status === 409);
    expect([answers.length, taken.length, late.length]).toEqual([1_000, 100, 900]);
    expect(new Set(late.map(({ code, detail }) => `${code}: ${detail}`))).toEqual(
      new Set([`offer_over: ${GONE}`]),
    );
    expect(store.offers.ofTask('t1', 'accepted')).toHaveLength(100);
    expect(store.audit.verify().sound).toBe(true);
  });

  it('take no place twice and lose no answer when a process is killed in between', async () => {
    const survivor = await serve();
    const told: number[] = [];
    for (let round = 0; round < KILLS; round++) {
      const victim = await serve();
      const places = 6;
      const ids = holdOut(`t${round}`, places, 18);
      const limit = pLimit(AT_ONCE);
      let left = 1 + ((round * 5) % 9);
      const answerOf = async (id: number, k: number) => {
        const url = k % 3 === 0 ? survivor.url : victim.url;
        const first = await accept(url, id).catch(() => undefined);
        left -= 1;
        if (left === 0) await victim.kill();
        return first ?? accept(survivor.url, id);
      };
      const answers = ids.map((id, k) => limit(() => answerOf(id, k)));
      const statuses = (await Promise.all(answers)).map(({ status }) => status);
      told.push(...ids.filter((_, k) => statuses[k] === 200));
      expect(statuses.filter((status) => status === 200)).toHaveLength(places);
      expect(statuses.filter((status) => status === 409)).toHaveLength(18 - places);
      expect(store.offers.task(`t${round}`)?.state).toBe('filled');
      expect(store.offers.ofTask(`t${round}`, 'offered')).toEqual([]);
    }
    const accepted = store.offers.list({ state: 'accepted' }).map(({ id }) => id);
    expect(accepted).toEqual(told.toSorted((a, b) => a - b));
    const steps = [...store.audit.list({ action: 'offer' })].filter(
      ({ data }) => data['step'] === 'accepted',
    );
    expect(steps.map(({ subject }) => Number(subject)).sort((a, b) => a - b)).toEqual(accepted);
    expect(store.audit.verify().sound).toBe(true);
  });

  it('are answered or still due, none forgotten, when a process is killed at any moment', async () => {
    const survivor = await serve();
    for (let round = 0; round < KILLS; round++) {
      const victim = await serve();
      const ids = holdOut(`w${round}`, 2, 8);
      const wait = accept(victim.url, ids[0] ?? 0).catch(() => undefined);
      const back = fetch(`${victim.url}/v1/offers/${ids[1]}/decline`, {
        method: 'POST',
        headers: { authorization: `Bearer ${on.key}` },
      }).catch(() => undefined);
      if (round % 2 === 0) await Promise.race([wait, back]);
      await victim.kill();
      await Promise.all([wait, back]);
      expect((await accept(survivor.url, ids[2] ?? 0)).status).toBe(200);
    }
    const far = new Date(Date.now() + 24 * 3_600_000);
    const due = new Set(desk.due(far).map(({ taskId }) => taskId));
    for (const { task } of store.offers.tasks('open')) expect(due.has(task.id)).toBe(true);
    const places = store.offers
      .tasks('filled')
      .map(({ task }) => store.offers.ofTask(task.id, 'accepted').length);
    expect(new Set(places)).toEqual(places.length === 0 ? new Set() : new Set([2]));
    expect(store.offers.tasks('open').length + places.length).toBe(KILLS);
    expect(store.audit.verify().sound).toBe(true);
  });
});
