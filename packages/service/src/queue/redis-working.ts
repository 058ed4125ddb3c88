import { type Job as BullJob, DelayedError, UnrecoverableError, Worker } from 'bullmq';
import { AgainMark } from './again-mark.js';
import {
  JOB_KINDS,
  type Job,
  type JobHandler,
  type JobKind,
  LEASE_MS,
  MOST_LOST,
  type QueueTrouble,
  type Work,
  type Working,
} from './job-queue.js';
import { PatientClient, type RedisPlace } from './redis-client.js';
import { retryDelayMs } from './retry-delay.js';

/** How soon it is tried again to take jobs after Redis was away, in ms. */
const LOOK_AGAIN_MS = 500;
/** How long jobs that are done may take to say so, in ms. */
const CLOSE_MS = 3_000;

/** Takes jobs from Redis as they fall due, and carries them out. */
export class RedisWorking implements Working {
  readonly #place: RedisPlace;
  readonly #work: Work;
  readonly #onTrouble: QueueTrouble;
  readonly #client: PatientClient;
  readonly #stop = new AbortController();
  readonly #workers: readonly Worker<Job>[];
  readonly #underWay = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(place: RedisPlace, work: Work, onTrouble: QueueTrouble) {
    this.#place = place;
    this.#work = work;
    this.#onTrouble = onTrouble;
    this.#client = new PatientClient(place.url, onTrouble);
    this.#workers = JOB_KINDS.flatMap((kind) => {
      const handler = work.handlers[kind];
      return handler === undefined ? [] : [this.#worker(kind, handler)];
    });
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#stop.abort();
    const closing = this.#workers.map((worker) => worker.close());
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
    await settledWithin(this.#client.status === 'ready' ? CLOSE_MS : 0, closing);
    this.#client.disconnectAll();
  }

  #worker(kind: JobKind, handler: JobHandler): Worker<Job> {
    const carryOut = async (job: BullJob<Job>, token = '') => {
      const done = this.#carryOut(job, token, handler);
      this.#underWay.add(done);
      await done.finally(() => this.#underWay.delete(done));
    };
    const worker = new Worker<Job>(kind, carryOut, {
      connection: this.#client,
      prefix: this.#place.prefix,
      concurrency: this.#work.atOnce?.[kind] ?? 1,
      lockDuration: LEASE_MS,
      stalledInterval: LEASE_MS / 2,
      maxStalledCount: MOST_LOST,
      runRetryDelay: LOOK_AGAIN_MS,
      drainDelay: 1,
      settings: { backoffStrategy: (attempts, _type, error) => retryDelayMs(error, attempts) ?? -1 },
    });
    worker.on('error', this.#onTrouble);
    worker.on('failed', (job, error) => this.#tellDead(job, error));
    return worker;
  }

  async #carryOut(job: BullJob<Job>, token: string, handler: JobHandler): Promise<void> {
    const { signal } = this.#stop;
    const mark = new AgainMark(this.#client, this.#place.prefix, job.data);
    await mark.take();
    const again = await this.#againAfter(job, handler, signal);
    const againAt = again ?? ((await mark.take()) ? new Date() : undefined);
    if (againAt === undefined) return;
    await job.moveToDelayed(againAt.getTime(), token);
    throw new DelayedError();
  }

  /** When a job is to be taken up again: as its handler says, or at once when it was stopped. */
  async #againAfter({ data, attemptsMade }: BullJob<Job>, handler: JobHandler, signal: AbortSignal) {
    try {
      return (await handler(data, signal)).again;
    } catch (error) {
      if (signal.aborted) return new Date();
      if (retryDelayMs(error, attemptsMade + 1) !== undefined) throw error;
      const message = error instanceof Error ? error.message : String(error);
      throw Object.assign(new UnrecoverableError(message), { cause: error });
    }
  }

  /** BullMQ also fails a job in this way when its workers were lost too often. */
  #tellDead(job: BullJob<Job> | undefined, error: Error): void {
    if (job === undefined || !(error instanceof UnrecoverableError)) return;
    const cause = error.cause instanceof Error ? error.cause : error;
    Promise.resolve(this.#work.onDead?.(job.data, cause)).catch(this.#onTrouble);
  }
}

/** Waits for what is under way, but not longer than that. */
async function settledWithin(ms: number, underWay: readonly Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(underWay), over]);
  clearTimeout(timer);
}
