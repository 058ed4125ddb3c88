import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { AgainMark } from './again-mark.js';
import {
  DEAD_KEPT_MS,
  JOB_KINDS,
  type Job,
  type JobCounts,
  type JobKind,
  type JobQueue,
  jobName,
  type QueueTrouble,
  type Work,
  type Working,
} from './job-queue.js';
import { hastyClient, type RedisPlace } from './redis-client.js';
import { RedisWorking } from './redis-working.js';

const JOB_OPTIONS = {
  attempts: Number.MAX_SAFE_INTEGER,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  removeOnFail: { age: DEAD_KEPT_MS / 1_000, count: 10_000 },
} as const;
const COUNT_TIMEOUT_MS = 2_000;

/** A queue in Redis, one of BullMQ's for each kind; any number of processes, on any machine, may add and take. */
export class RedisQueue implements JobQueue {
  readonly #place: RedisPlace;
  readonly #onTrouble: QueueTrouble;
  readonly #client: Redis;
  readonly #queues: ReadonlyMap<JobKind, Queue<Job>>;
  readonly #working = new Set<Working>();

  /** Connects in the background: Redis may be away. */
  constructor(place: RedisPlace, onTrouble: QueueTrouble) {
    this.#place = place;
    this.#onTrouble = onTrouble;
    this.#client = hastyClient(place.url, onTrouble);
    const options = { connection: this.#client, prefix: place.prefix, defaultJobOptions: JOB_OPTIONS };
    this.#queues = new Map(
      JOB_KINDS.map((kind) => [kind, new Queue<Job>(kind, options).on('error', onTrouble)]),
    );
  }

  async add(job: Job, dueAt?: Date): Promise<void> {
    await this.#try(job, (queue) => addTo(queue, job, this.#again(job), dueAt?.getTime() ?? Date.now()));
  }

  async revive(job: Job): Promise<void> {
    await this.#try(job, async (queue) => {
      const known = await queue.getJob(jobName(job));
      if (known !== undefined && !(await known.isActive())) await known.remove();
    });
    await this.add(job);
  }

  work(work: Work): Working {
    const working = new RedisWorking(this.#place, work, this.#onTrouble);
    this.#working.add(working);
    return working;
  }

  async counts(): Promise<Record<JobKind, JobCounts>> {
    const none = { waiting: 0, active: 0, dead: 0 };
    const counts: Record<JobKind, JobCounts> = { import: none, delivery: none, watch: none, offers: none };
    const all = Promise.all(
      [...this.#queues].map(async ([kind, queue]) => {
        counts[kind] = await countsOf(queue);
      }),
    );
    await inTime(all, COUNT_TIMEOUT_MS);
    return counts;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#working].map((working) => working.close()));
    this.#client.disconnect();
    await Promise.all([...this.#queues.values()].map((queue) => queue.close().catch(() => undefined)));
  }

  #again(job: Job): AgainMark {
    return new AgainMark(this.#client, this.#place.prefix, job);
  }

  /** What cannot be done while Redis is away is left undone. */
  async #try({ kind }: Job, step: (queue: Queue<Job>) => Promise<void>): Promise<void> {
    const queue = this.#queues.get(kind);
    if (queue === undefined || this.#client.status !== 'ready') return;
    await step(queue).catch(this.#onTrouble);
  }
}

/** The job as it lies in the queue decides; what changes between two looks is put right by the sweep. */
async function addTo(queue: Queue<Job>, job: Job, again: AgainMark, dueAtMs: number): Promise<void> {
  const delay = Math.max(0, dueAtMs - Date.now());
  const known = await queue.getJob(jobName(job));
  const state = await known?.getState();
  if (known === undefined || state === 'unknown' || (state === 'failed' && isForgotten(known.finishedOn))) {
    await known?.remove();
    await queue.add(job.kind, job, { jobId: jobName(job), delay });
  } else if (state === 'active') await again.set();
  else if (state === 'delayed' && known.attemptsMade === 0 && dueAtMs < known.timestamp + known.delay)
    await known.changeDelay(delay);
}

/** BullMQ takes old failures away only when another job fails. */
function isForgotten(finishedOn = 0): boolean {
  return finishedOn < Date.now() - DEAD_KEPT_MS;
}

async function countsOf(queue: Queue<Job>): Promise<JobCounts> {
  const {
    waiting = 0,
    delayed = 0,
    active = 0,
    failed = 0,
  } = await queue.getJobCounts('waiting', 'delayed', 'active', 'failed');
  return { waiting: waiting + delayed, active, dead: failed };
}

async function inTime(work: Promise<unknown>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from Redis for ${timeoutMs} ms`)), timeoutMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
