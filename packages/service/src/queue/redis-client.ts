import { Redis, type RedisOptions } from 'ioredis';
import type { QueueTrouble } from './job-queue.js';

/** Where the jobs of a service are in Redis. */
export interface RedisPlace {
  /** `redis://` or `rediss://`, with the number of the database if it is not 0. */
  readonly url: string;
  /** What the keys begin with: each data directory has its own. */
  readonly prefix: string;
}

const COMMAND_TIMEOUT_MS = 2_000;
const LONGEST_PAUSE_MS = 1_000;

/**
 * A connection for who cannot wait: while Redis is away a command fails at once, and is not sent later.
 * It connects again by itself, as often as it takes.
 */
export function hastyClient(url: string, onTrouble: QueueTrouble): Redis {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
    retryStrategy,
  });
  return client.on('error', onTrouble);
}

/** A connection for who waits: commands are sent when Redis is there. */
export class PatientClient extends Redis {
  readonly #copies: Redis[] = [];

  constructor(url: string, onTrouble: QueueTrouble) {
    super(url, { maxRetriesPerRequest: null, retryStrategy });
    this.on('error', onTrouble);
  }

  /** BullMQ waits for jobs on a copy, and lets go of it only when it was connected. */
  override duplicate(override?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate(override);
    this.#copies.push(copy);
    return copy;
  }

  disconnectAll(): void {
    for (const client of [this, ...this.#copies]) client.disconnect();
  }
}

function retryStrategy(times: number): number {
  return Math.min(50 * times, LONGEST_PAUSE_MS);
}
