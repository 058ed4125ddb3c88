import { setTimeout as sleep } from 'node:timers/promises';
import { type Environment, Program } from './program.js';
import type { RedisProcess } from './redis-process.js';

const WORKER_STARTED = /"pid":(\d+),"msg":"worker started"/g;

/** What is run. */
export interface TopologyOptions {
  readonly dir: string;
  readonly workers: number;
  /** Absent: the workers are the service's own. */
  readonly redis: RedisProcess | undefined;
}

/** A service with its workers, in processes of their own, which can be ended one by one and come back. */
export class Topology {
  readonly #options: TopologyOptions;
  #service: Program;
  #workers: Program[] = [];

  constructor(options: TopologyOptions) {
    this.#options = options;
    this.#service = this.#serve();
    if (options.redis !== undefined)
      this.#workers = Array.from({ length: options.workers }, () => this.#work());
  }

  /** Where the service listens; after it was ended, where it listens next. */
  url(): Promise<string> {
    return this.#service.find(/listening on (\S+)/);
  }

  /** Ends the service, and starts another. */
  async endService(signal: NodeJS.Signals): Promise<void> {
    const last = this.#service;
    await last.end(signal);
    await allGone(childrenOf(last));
    this.#service = this.#serve();
  }

  /** Ends a worker; another comes in its place. */
  async endWorker(signal: NodeJS.Signals): Promise<void> {
    const worker = this.#workers.shift();
    if (worker === undefined) return this.#endChild(signal);
    await worker.end(signal);
    this.#workers.push(this.#work());
  }

  /** Ends everything as a machine does that is shut down. */
  async close(): Promise<void> {
    await Promise.all([this.#service, ...this.#workers].map((program) => program.end('SIGTERM')));
    await allGone(childrenOf(this.#service));
  }

  async kill(): Promise<void> {
    await Promise.all([this.#service, ...this.#workers].map((program) => program.end('SIGKILL')));
    await allGone(childrenOf(this.#service));
  }

  /** What the processes that run just then have said last. */
  get lastWords(): string {
    return [this.#service, ...this.#workers].map(({ said }) => said.slice(-3_000)).join('\n---\n');
  }

  async #endChild(signal: NodeJS.Signals): Promise<void> {
    await this.#service.find(/("worker started")/);
    const pid = childrenOf(this.#service).findLast(isAlive);
    if (pid === undefined) return;
    process.kill(pid, signal);
    await allGone([pid]);
  }

  #serve(): Program {
    const { dir, workers, redis } = this.#options;
    const mine = redis === undefined ? { EXPERTMATCH_WORKERS: String(workers) } : {};
    const args = ['serve', '--port', '0', '--no-keys', '--dir', dir];
    return new Program(args, { ...mine, ...this.#variables() });
  }

  #work(): Program {
    return new Program(['worker', '--dir', this.#options.dir], this.#variables());
  }

  #variables(): Environment {
    return {
      EXPERTMATCH_RATE_LIMIT: '1000000',
      EXPERTMATCH_WEBHOOK_PRIVATE: 'on',
      REDIS_URL: this.#options.redis?.url ?? '',
    };
  }
}

function childrenOf({ said }: Program): number[] {
  return [...said.matchAll(WORKER_STARTED)].map(([, pid]) => Number(pid));
}

/** Workers whose service is gone hand back what they do, and end. */
async function allGone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await sleep(20);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
