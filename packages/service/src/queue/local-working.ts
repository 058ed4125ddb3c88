import {
  JOB_KINDS,
  type JobKind,
  LEASE_MS,
  type QueueTrouble,
  type Work,
  type Working,
} from './job-queue.js';
import { isLostTooOften, type JobTable, type TakenJob } from './job-table.js';
import { retryDelayMs } from './retry-delay.js';

/** How often it is looked for jobs that other processes added, in ms. */
const LOOK_EVERY_MS = 200;
const SWEEP_EVERY_MS = 60_000;

/** Takes jobs from the table as they fall due, and carries them out. */
export class LocalWorking implements Working {
  readonly #table: JobTable;
  readonly #work: Work;
  readonly #onTrouble: QueueTrouble;
  readonly #stop = new AbortController();
  readonly #underWay = new Map<JobKind, Set<Promise<void>>>(JOB_KINDS.map((kind) => [kind, new Set()]));
  readonly #timers: readonly NodeJS.Timeout[];

  constructor(table: JobTable, work: Work, onTrouble: QueueTrouble) {
    this.#table = table;
    this.#work = work;
    this.#onTrouble = onTrouble;
    this.#timers = [
      setInterval(() => this.look(), LOOK_EVERY_MS),
      setInterval(() => this.#try(() => table.renew()), LEASE_MS / 4),
      setInterval(() => this.#try(() => table.sweep()), SWEEP_EVERY_MS),
    ];
    this.look();
  }

  /** Takes what is due, as far as there is room. */
  look(): void {
    if (this.#stop.signal.aborted) return;
    for (const [kind, underWay] of this.#underWay) {
      if (this.#work.handlers[kind] === undefined) continue;
      const room = (this.#work.atOnce?.[kind] ?? 1) - underWay.size;
      if (room > 0)
        this.#try(() => {
          for (const job of this.#table.take(kind, room)) this.#start(job, underWay);
        });
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    const [look, , sweep] = this.#timers;
    clearInterval(look);
    clearInterval(sweep);
    await Promise.all([...this.#underWay.values()].flatMap((some) => [...some]));
    for (const timer of this.#timers) clearInterval(timer);
  }

  #start(job: TakenJob, underWay: Set<Promise<void>>): void {
    const done = this.#carryOut(job)
      .catch((error: unknown) => this.#tell(error))
      .finally(() => {
        underWay.delete(done);
        this.look();
      });
    underWay.add(done);
  }

  async #carryOut(job: TakenJob): Promise<void> {
    const { signal } = this.#stop;
    if (isLostTooOften(job)) return this.#giveUp(job, new Error(`its worker was lost ${job.lost} times`));
    try {
      const outcome = await this.#work.handlers[job.kind]?.(asJob(job), signal);
      if (signal.aborted && outcome?.again !== undefined) this.#table.handBack(job);
      else this.#table.finish(job, outcome?.again?.getTime());
    } catch (error) {
      if (signal.aborted) this.#table.handBack(job);
      else await this.#fail(job, error);
    }
  }

  async #fail(job: TakenJob, error: unknown): Promise<void> {
    const delayMs = retryDelayMs(error, job.attempts + 1);
    if (delayMs === undefined) await this.#giveUp(job, error);
    else this.#table.retry(job, Date.now() + delayMs);
  }

  async #giveUp(job: TakenJob, error: unknown): Promise<void> {
    this.#table.giveUp(job);
    await this.#work.onDead?.(asJob(job), error instanceof Error ? error : new Error(String(error)));
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    this.#onTrouble(error instanceof Error ? error : new Error(String(error)));
  }
}

function asJob({ kind, workspaceId, reference }: TakenJob) {
  return { kind, workspaceId, reference };
}
