import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfferTerms } from '#domain/offer.js';
import { OfferDesk } from '#route/offers/offer-desk.js';
import type { OfferEvent } from '#route/offers/offer-store.js';
import type { ExpertStore } from '#store/expert-store.js';
import { StoreDirectory } from '../store/store-directory.js';
import { capacity, POLICY, task } from './route-world.js';

const NOON = new Date('2026-03-02T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const TERMS: OfferTerms = { answerMinutes: 60, offersPerPlace: 1, escalation: [] };
const queue = (...ids: string[]) => ids.map((expertId, k) => ({ expertId, score: 90 - k }));

let directory: StoreDirectory;
let store: ExpertStore;
let events: OfferEvent[];
let desk: OfferDesk;
const started: ChildProcess[] = [];

beforeEach(() => {
  directory = new StoreDirectory();
  store = directory.open();
  events = [];
  desk = new OfferDesk(store, POLICY, 'router', (event) => events.push(event));
  for (const id of ['a', 'b', 'c']) desk.setCapacity(capacity(id));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  directory.dispose();
});

const states = (taskId: string) =>
  store.offers.ofTask(taskId).map(({ expertId, state }) => `${expertId} ${state}`);
const offerTo = (taskId: string, expertId: string) =>
  store.offers.ofTask(taskId).find((one) => one.expertId === expertId)?.id ?? -1;
const steps = () => [...store.audit.list({ action: 'offer' })].map(({ data }) => data['step']);

describe('an offer', () => {
  it('goes to the best, to the next when declined, to the next when the time is up', () => {
    desk.open(task('t1'), TERMS, queue('a', 'b', 'c'), NOON);
    expect(states('t1')).toEqual(['a offered']);
    expect(desk.decline(offerTo('t1', 'a'), later(5))).toMatchObject({
      outcome: 'done',
      offer: { state: 'declined' },
    });
    expect(states('t1')).toEqual(['a declined', 'b offered']);
    expect(desk.due(later(64))).toEqual([]);
    expect(desk.expireDue(later(64))).toBe(0);
    expect(desk.due(later(65)).map(({ expertId }) => expertId)).toEqual(['b']);
    expect(desk.expireDue(later(65))).toBe(1);
    expect(desk.accept(offerTo('t1', 'c'), later(70))).toMatchObject({
      outcome: 'done',
      sentence: 'The place is yours.',
    });
    expect(states('t1')).toEqual(['a declined', 'b expired', 'c accepted']);
    expect(store.offers.task('t1')?.state).toBe('filled');
    expect(steps()).toEqual(['offered', 'declined', 'offered', 'expired', 'offered', 'accepted', 'filled']);
    expect(store.audit.verify().sound).toBe(true);
    expect(events.map(({ kind }) => kind)).toEqual(steps());
  });

  it('tells a late answer what became of the place, and the same answer twice that it holds', () => {
    desk.open(task('t1'), TERMS, queue('a', 'b'), NOON);
    const first = offerTo('t1', 'a');
    expect(desk.accept(first, later(60))).toMatchObject({
      outcome: 'late',
      offer: { state: 'expired' },
      sentence: 'The time to answer is over; the offer went to somebody else.',
    });
    expect(states('t1')).toEqual(['a expired', 'b offered']);
    const second = offerTo('t1', 'b');
    expect(desk.accept(second, later(61)).outcome).toBe('done');
    expect(desk.accept(second, later(62)).outcome).toBe('settled');
    expect(desk.decline(second, later(63))).toMatchObject({ outcome: 'late', offer: { state: 'accepted' } });
    expect(desk.accept(999, NOON)).toEqual({ outcome: 'unknown', sentence: 'There is no such offer.' });
  });

  it('is held out to several for one place, and withdrawn from the others when one accepts', () => {
    desk.open(task('t1'), { ...TERMS, offersPerPlace: 3 }, queue('a', 'b', 'c'), NOON);
    expect(desk.accept(offerTo('t1', 'b'), later(1)).outcome).toBe('done');
    expect(states('t1')).toEqual(['a withdrawn', 'b accepted', 'c withdrawn']);
    expect(desk.accept(offerTo('t1', 'a'), later(2))).toMatchObject({
      outcome: 'late',
      sentence: 'The place is taken, or is no longer to be had; the offer was withdrawn.',
    });
  });

  it('takes of the capacity while it waits, and gives it back when it is over', () => {
    desk.open(task('t1', { effortHours: 5 }), TERMS, queue('a', 'b'), NOON);
    desk.open(task('t2', { effortHours: 3 }), TERMS, queue('a', 'c'), NOON);
    expect([states('t1'), states('t2')]).toEqual([['a offered'], ['c offered']]);
    desk.decline(offerTo('t1', 'a'), later(1));
    desk.open(task('t3', { effortHours: 7 }), TERMS, queue('a'), later(2));
    expect(states('t3')).toEqual(['a offered']);
    desk.accept(offerTo('t3', 'a'), later(3));
    desk.open(task('t4'), TERMS, queue('a'), later(4));
    expect(store.offers.task('t4')?.state).toBe('unfillable');
    desk.finish(offerTo('t3', 'a'), later(4));
    desk.open(task('t5'), TERMS, queue('a'), later(5));
    expect(states('t5')).toEqual(['a offered']);
  });

  it('comes back when an accepted place is given up', () => {
    desk.open(task('t1'), TERMS, queue('a', 'b'), NOON);
    desk.accept(offerTo('t1', 'a'), NOON);
    desk.withdraw(offerTo('t1', 'a'), later(9));
    expect(states('t1')).toEqual(['a withdrawn', 'b offered']);
    desk.withdrawTask('t1', later(10));
    expect(states('t1')).toEqual(['a withdrawn', 'b withdrawn']);
    expect(desk.expireDue(later(1_000))).toBe(0);
  });

  it('escalates step by step when nobody is left, and asks nobody twice', () => {
    const usd = (perHour: number) => ({ perHour, currency: 'USD' });
    desk.setCapacity(capacity('b', { minRate: usd(110) }));
    const terms: OfferTerms = {
      ...TERMS,
      escalation: [{ kind: 'raise-pay', percent: 12.5 }, { kind: 'ask-person' }],
    };
    desk.open(task('t1', { pay: usd(100) }), terms, queue('b', 'a'), NOON);
    expect(states('t1')).toEqual(['a offered']);
    desk.decline(offerTo('t1', 'a'), later(1));
    expect(store.offers.task('t1')).toMatchObject({
      state: 'escalating',
      steps: 1,
      task: { pay: usd(112.5) },
    });
    desk.resume('t1', queue('a', 'b'), later(2));
    expect(states('t1')).toEqual(['a declined', 'b offered']);
    desk.decline(offerTo('t1', 'b'), later(3));
    expect(store.offers.tasks('waiting').map((one) => one.task.id)).toEqual(['t1']);
    desk.resume('t1', [], later(4));
    expect(store.offers.task('t1')?.state).toBe('unfillable');
    expect(events.map(({ kind }) => kind)).toEqual([
      'offered',
      'declined',
      'escalated',
      'offered',
      'declined',
      'waiting',
      'unfillable',
    ]);
  });

  it('keeps every rule whatever is done in whatever order', () => {
    const step = fc.record({
      act: fc.constantFrom('open', 'accept', 'decline', 'withdraw', 'finish', 'expire', 'resume'),
      pick: fc.nat(12),
      minutes: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (taken) => {
        const own = new StoreDirectory();
        try {
          const kept = own.open();
          const at = new OfferDesk(kept, { ...POLICY, maxPlacesPerExpert: 2 });
          for (const id of ['a', 'b', 'c', 'd']) at.setCapacity(capacity(id, { hoursPerWeek: 3 }));
          let minute = 0;
          for (const { act, pick, minutes } of taken) {
            minute += minutes;
            const now = later(minute);
            const wanted = task(`t${pick}`, { count: 1 + (pick % 2), effortHours: 1 + (pick % 3) });
            const terms: OfferTerms = {
              answerMinutes: 30,
              offersPerPlace: 1 + (pick % 2),
              escalation: [{ kind: 'ask-person' }],
            };
            const acts = {
              open: () => at.open(wanted, terms, queue('a', 'b', 'c', 'd').slice(pick % 4), now),
              accept: () => at.accept(pick, now),
              decline: () => at.decline(pick, now),
              withdraw: () => at.withdraw(pick, now),
              finish: () => at.finish(pick, now),
              expire: () => at.expireDue(now),
              resume: () => at.resume(`t${pick}`, queue('d', 'c'), now),
            };
            acts[act]();
            expectRules(kept);
          }
          expect(kept.audit.verify().sound).toBe(true);
        } finally {
          own.dispose();
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

/** No place is taken twice, nobody holds more than they can, and no open task is forgotten. */
function expectRules(kept: ExpertStore): void {
  for (const state of ['open', 'filled', 'escalating', 'waiting', 'unfillable', 'withdrawn'] as const) {
    for (const { task: one } of kept.offers.tasks(state)) {
      const offers = kept.offers.ofTask(one.id);
      const taken = offers.filter((offer) => offer.state === 'accepted').length;
      const waiting = offers.filter((offer) => offer.state === 'offered').length;
      expect(taken).toBeLessThanOrEqual(one.count);
      expect(state === 'filled').toBe(taken === one.count && state !== 'withdrawn');
      expect(waiting > 0).toBe(state === 'open');
      const live = offers.filter((offer) => offer.state === 'offered' || offer.state === 'accepted');
      expect(new Set(live.map(({ expertId }) => expertId)).size).toBe(live.length);
    }
  }
  for (const { expertId, hoursPerWeek } of kept.offers.capacities()) {
    const { held } = kept.offers.held(expertId);
    expect(held.reduce((sum, one) => sum + one.effortHours, 0)).toBeLessThanOrEqual(hoursPerWeek);
  }
}

async function answersOf(lines: AsyncIterator<string>) {
  const told: { readonly outcome: string; readonly sentence: string }[] = [];
  for (let line = await lines.next(); line.done !== true; line = await lines.next())
    told.push(JSON.parse(line.value));
  return told;
}

describe('offers that several processes answer', () => {
  const start = (script: string, ...words: string[]) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    started.push(child);
    return child;
  };

  it('fill a hundred places exactly when a thousand accept at once, and tell the rest why', async () => {
    const everyone = Array.from({ length: 1_000 }, (_, k) => `e${k}`);
    store.together(() => {
      for (const id of everyone) desk.setCapacity(capacity(id));
    });
    desk.open(
      task('t1', { count: 100 }),
      { ...TERMS, offersPerPlace: 10 },
      everyone.map((expertId) => ({ expertId, score: 50 })),
      NOON,
    );
    const ids = store.offers.ofTask('t1').map(({ id }) => id);
    expect(ids).toHaveLength(1_000);
    const children = Array.from({ length: 4 }, () =>
      start('answer-offers.mjs', directory.dir, NOON.toISOString()),
    );
    const lines = children.map((child) => createInterface({ input: child.stdout })[Symbol.asyncIterator]());
    for (const one of lines) expect((await one.next()).value).toBe('ready');
    children.forEach((child, k) => {
      child.stdin.end(`${ids.filter((id) => id % 4 === k).join('\n')}\n`);
    });
    const told = (await Promise.all(lines.map((one) => answersOf(one)))).flat();
    expect(told).toHaveLength(1_000);
    expect(told.filter(({ outcome }) => outcome === 'done')).toHaveLength(100);
    expect(new Set(told.filter(({ outcome }) => outcome !== 'done').map(({ sentence }) => sentence))).toEqual(
      new Set(['The place is taken, or is no longer to be had; the offer was withdrawn.']),
    );
    expect(store.offers.ofTask('t1', 'accepted')).toHaveLength(100);
    expect(store.audit.verify().sound).toBe(true);
  }, 120_000);

  it('take no place twice and forget no task when a process is killed, thirty times', async () => {
    for (let k = 0; k < 20; k++) desk.setCapacity(capacity(`e${k}`, { hoursPerWeek: 100 }));
    const accepted: number[] = [];
    for (let round = 0; round < 30; round++) {
      const child = start('route-until-killed.mjs', directory.dir, `${round * 10_000}`, NOON.toISOString());
      const lines = createInterface({ input: child.stdout });
      let left = 3 + ((round * 7) % 5);
      for await (const line of lines) {
        accepted.push(Number(line));
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      }
      expectRules(store);
    }
    for (const id of accepted) expect(['accepted', 'withdrawn']).toContain(store.offers.get(id)?.state);
    const open = store.offers.tasks('open');
    const due = desk.due(later(10_000)).map(({ taskId }) => taskId);
    expect(open.every((one) => due.includes(one.task.id))).toBe(true);
    desk.expireDue(later(10_000));
    expectRules(store);
    expect(store.audit.verify().sound).toBe(true);
  }, 240_000);
});
