import type { Redis } from 'ioredis';
import { type Job, jobName } from './job-queue.js';

/** Says of a job that is worked on that it was added meanwhile and has to come once more; BullMQ would drop it. */
export class AgainMark {
  readonly #client: Redis;
  readonly #key: string;
  readonly #name: string;

  constructor(client: Redis, prefix: string, job: Job) {
    this.#client = client;
    this.#key = `${prefix}:${job.kind}:again`;
    this.#name = jobName(job);
  }

  async set(): Promise<void> {
    await this.#client.sadd(this.#key, this.#name);
  }

  /** Whether it was set; it is not any more. */
  async take(): Promise<boolean> {
    return (await this.#client.srem(this.#key, this.#name)) > 0;
  }
}
