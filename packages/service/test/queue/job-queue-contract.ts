import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ExpertMatchError } from '@expertmatch/matcher';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Job, JobHandler, JobQueue } from '#queue/job-queue.js';

const HOLD_JOB = fileURLToPath(new URL('hold-job.mjs', import.meta.url));
const WAIT = { timeout: 30_000, interval: 20 };
const NOBODY = { waiting: 0, active: 0, dead: 0 };

/** Jobs in one place, to which any number of queues lead, as from several processes. */
export interface QueuePlace {
  open(): JobQueue;
  /** What `hold-job.mjs` is told to take a job of this place. */
  readonly holdArguments: readonly string[];
  dispose(): Promise<void>;
}

const job = (reference: string): Job => ({ kind: 'import', workspaceId: 'default', reference });
const busy = () => new ExpertMatchError('store_busy', { dir: '', waitedMs: 0 }, 'busy');
const wrong = () => new ExpertMatchError('import_not_found', { runId: 1 }, 'wrong');

/** What every queue has to do. */
export function describeJobQueue(name: string, make: () => Promise<QueuePlace>): void {
  describe(name, () => {
    let place: QueuePlace;
    let queue: JobQueue;
    beforeEach(async () => {
      place = await make();
      queue = place.open();
      await expect.poll(() => queue.counts().catch(() => undefined), WAIT).toBeDefined();
    });
    afterEach(() => place.dispose());

    const noted = () => {
      const seen: string[] = [];
      const note: JobHandler = async ({ reference }) => {
        seen.push(reference);
        return {};
      };
      return { seen, note };
    };

    it('brings each job to one of those who work', async () => {
      const { seen, note } = noted();
      for (const other of [place.open(), place.open()])
        other.work({ handlers: { import: note, delivery: note }, atOnce: { import: 2 } });
      const wanted = Array.from({ length: 20 }, (_, at) => String(at));
      for (const reference of wanted) await queue.add(job(reference));
      await queue.add({ kind: 'delivery', workspaceId: 'other', reference: 'x' });
      await expect.poll(() => seen.length, WAIT).toBe(21);
      expect([...seen].sort()).toEqual([...wanted, 'x'].sort());
      await expect.poll(() => queue.counts(), WAIT).toMatchObject({ import: NOBODY, delivery: NOBODY });
    });

    it('brings jobs in order of their time, none before it, none twice that waits', async () => {
      const { seen, note } = noted();
      const at = (ms: number) => new Date(Date.now() + ms);
      await queue.add(job('hours'), at(3_600_000));
      await queue.add(job('second'), at(700));
      await queue.add(job('now'));
      await queue.add(job('first'), at(3_600_000));
      await queue.add(job('first'), at(250));
      await queue.add(job('second'), at(3_600_000));
      expect((await queue.counts()).import).toEqual({ waiting: 4, active: 0, dead: 0 });
      queue.work({ handlers: { import: note } });
      await expect.poll(() => seen, WAIT).toEqual(['now', 'first', 'second']);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual({ ...NOBODY, waiting: 1 });
    });

    it('brings a job again that was added while it was worked on', async () => {
      const seen: string[] = [];
      const add = async (one: Job) => {
        seen.push(one.reference);
        if (seen.length === 1) await queue.add(one);
        return {};
      };
      queue.work({ handlers: { import: add } });
      await queue.add(job('1'));
      await expect.poll(() => seen, WAIT).toEqual(['1', '1']);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual(NOBODY);
    });

    it('brings a job again when its handler says so', async () => {
      const times: number[] = [];
      const again: JobHandler = async () => {
        times.push(Date.now());
        return times.length === 1 ? { again: new Date(Date.now() + 400) } : {};
      };
      queue.work({ handlers: { import: again } });
      await queue.add(job('1'));
      await expect.poll(() => times.length, WAIT).toBe(2);
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(390);
    });

    it('tries again what can pass, later, however often it is added meanwhile', async () => {
      const times: number[] = [];
      const fail: JobHandler = async () => {
        times.push(Date.now());
        if (times.length === 1) throw busy();
        return {};
      };
      queue.work({ handlers: { import: fail } });
      await queue.add(job('1'));
      await expect.poll(() => times.length, WAIT).toBe(1);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual({ ...NOBODY, waiting: 1 });
      await queue.add(job('1'));
      await expect.poll(() => times.length, WAIT).toBe(2);
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(490);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual(NOBODY);
    });

    it('gives up what cannot pass, says so, and takes it up only when it is revived', async () => {
      const { seen, note } = noted();
      const dead: string[] = [];
      let isRight = false;
      const handle: JobHandler = async (one, signal) => {
        if (!isRight) throw wrong();
        return note(one, signal);
      };
      const onDead = (one: Job, error: Error) => void dead.push(`${one.reference} ${error.message}`);
      queue.work({ handlers: { import: handle }, onDead });
      await queue.add(job('1'));
      await expect.poll(() => dead, WAIT).toEqual(['1 wrong']);
      expect((await queue.counts()).import).toEqual({ ...NOBODY, dead: 1 });
      isRight = true;
      await queue.add(job('1'));
      await queue.add(job('2'));
      await expect.poll(() => seen, WAIT).toEqual(['2']);
      await queue.revive(job('1'));
      await expect.poll(() => seen, WAIT).toEqual(['2', '1']);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual(NOBODY);
    });

    it('hands back what is unfinished when who works on it stops', async () => {
      const { seen, note } = noted();
      const stop: JobHandler = async (one, signal) => {
        seen.push(`stopped ${one.reference}`);
        await once(signal, 'abort');
        if (one.reference === 'ends') return {};
        if (one.reference === 'throws') throw busy();
        return { again: new Date() };
      };
      const other = place.open();
      const working = other.work({ handlers: { import: stop }, atOnce: { import: 3 } });
      for (const reference of ['ends', 'throws', 'goes on']) await queue.add(job(reference));
      await expect.poll(() => seen.length, WAIT).toBe(3);
      await working.close();
      seen.length = 0;
      queue.work({ handlers: { import: note } });
      await expect.poll(() => [...seen].sort(), WAIT).toEqual(['goes on', 'throws']);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual(NOBODY);
    });

    it('gives the job of a process that was killed to another', async () => {
      await queue.add(job('held'));
      const child = spawn(process.execPath, [HOLD_JOB, ...place.holdArguments], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [said] = await once(child.stdout, 'data');
      expect(String(said)).toBe('held\n');
      expect((await queue.counts()).import).toEqual({ ...NOBODY, active: 1 });
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { seen, note } = noted();
      queue.work({ handlers: { import: note } });
      await expect.poll(() => seen, WAIT).toEqual(['held']);
      await expect.poll(async () => (await queue.counts()).import, WAIT).toEqual(NOBODY);
    });
  });
}
