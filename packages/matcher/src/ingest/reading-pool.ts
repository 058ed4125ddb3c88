import type { MessagePort } from 'node:worker_threads';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { IngestLimits } from './limits.js';

const IDLE_TIMEOUT_MS = 5_000;

/** How a task of a `ReadingPool` is carried out; all of it optional. */
export interface ReadingOptions {
  /** How long it may take from its turn on, in ms; its thread is ended then. */
  readonly timeoutMs?: number;
  /** Ends it, and its thread. */
  readonly signal?: AbortSignal;
  /** Goes to the thread. */
  readonly transferList?: MessagePort[];
}

/**
 * Threads that read hostile input within a limit of heap; one that dies is replaced, and gone when idle. Tasks wait for
 * their turn here and not in Piscina, which starts no thread for those that wait when the last one dies.
 */
export class ReadingPool<Task, Result> {
  readonly #pool: Piscina<Task, Result>;
  readonly #inTurn: ReturnType<typeof pLimit>;

  constructor(worker: URL, maxThreads: number, { maxHeapMiB }: Pick<IngestLimits, 'maxHeapMiB'>) {
    this.#inTurn = pLimit(maxThreads);
    this.#pool = new Piscina<Task, Result>({
      filename: worker.href,
      minThreads: 0,
      maxThreads,
      idleTimeout: IDLE_TIMEOUT_MS,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMiB },
    });
    // What goes wrong in a thread that reads nothing concerns no input; the pool replaces the thread.
    this.#pool.on('error', () => {});
  }

  /** @throws what ended the task; see `isOutOfHeap` and `isStopped` */
  run(task: Task, options: ReadingOptions = {}): Promise<Result> {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.#inTurn(() => this.#runNow(task, options)).then(resolve, reject);
    });
  }

  /** Ends the threads. Tasks that are under way fail. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  #runNow(task: Task, { timeoutMs, signal, transferList = [] }: ReadingOptions): Promise<Result> {
    const signals = [signal ?? [], timeoutMs === undefined ? [] : AbortSignal.timeout(timeoutMs)].flat();
    return this.#pool.run(task, { transferList, signal: AbortSignal.any(signals) });
  }
}

/** Whether a thread of a pool ended because its heap was full. */
export function isOutOfHeap(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Whether a task was ended by its time or its signal. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
