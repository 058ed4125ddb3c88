import { Piscina } from 'piscina';
import type { IngestLimits } from './limits.js';

const IDLE_TIMEOUT_MS = 5_000;

/** Threads that read hostile input within a limit of heap; one that dies is replaced, and gone when idle. */
export function readingPool<Task, Result>(
  worker: URL,
  maxThreads: number,
  { maxHeapMiB }: Pick<IngestLimits, 'maxHeapMiB'>,
): Piscina<Task, Result> {
  const pool = new Piscina<Task, Result>({
    filename: worker.href,
    minThreads: 0,
    maxThreads,
    idleTimeout: IDLE_TIMEOUT_MS,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMiB },
  });
  // What goes wrong in a thread that reads nothing concerns no input; the pool replaces the thread.
  pool.on('error', () => {});
  return pool;
}

/** Whether a thread of the pool ended because its heap was full. */
export function isOutOfHeap(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
