import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Logger } from 'pino';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A worker that lived so long, in ms, did not die of its start. */
const LIVED_MS = 30_000;

/** Workers in processes of their own, each started again when it dies, after longer and longer when it dies at once. */
export class WorkerGroup {
  readonly #fork: () => ChildProcess;
  readonly #log: Logger;
  readonly #children = new Set<ChildProcess>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  #isClosing = false;

  /** @param fork starts a worker that ends by itself when it is disconnected from this process */
  constructor(count: number, fork: () => ChildProcess, log: Logger) {
    this.#fork = fork;
    this.#log = log;
    for (let at = 0; at < count; at++) this.#start(FIRST_PAUSE_MS);
  }

  /** Asks all to end as `SIGTERM` does, and waits; those that are still there after `graceMs` are killed. */
  async close(graceMs: number): Promise<void> {
    this.#isClosing = true;
    for (const pause of this.#pauses) clearTimeout(pause);
    const ended = [...this.#children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of this.#children) child.kill('SIGTERM');
    const impatience = setTimeout(() => {
      for (const child of this.#children) child.kill('SIGKILL');
    }, graceMs);
    await Promise.all(ended);
    clearTimeout(impatience);
  }

  #start(pauseMs: number): void {
    const startedAtMs = performance.now();
    const child = this.#fork();
    child.once('error', (error) => this.#log.error({ name: error.name }, 'worker not started'));
    if (child.pid === undefined) {
      this.#startLater(pauseMs);
      return;
    }
    this.#children.add(child);
    yieldTo(child.pid);
    this.#log.info({ pid: child.pid }, 'worker started');
    child.once('exit', (code, signal) => {
      this.#children.delete(child);
      if (this.#isClosing) return;
      this.#log.warn({ pid: child.pid, code, signal }, 'worker ended');
      const lived = performance.now() - startedAtMs > LIVED_MS;
      this.#startLater(lived ? FIRST_PAUSE_MS : pauseMs);
    });
  }

  #startLater(pauseMs: number): void {
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#start(Math.min(2 * pauseMs, LONGEST_PAUSE_MS));
    }, pauseMs);
    this.#pauses.add(pause);
  }
}

/** Requests come before what is done in the background. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended, or priorities cannot be changed here.
  }
}
