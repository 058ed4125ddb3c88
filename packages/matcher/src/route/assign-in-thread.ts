import { Piscina } from 'piscina';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { AssignedWork, Work } from './assign.js';
import type { AssignAnswer, AssignTask } from './assign-worker.js';
import { pairOf } from './taken-back.js';

const IDLE_TIMEOUT_MS = 30_000;

let started: Piscina<AssignTask, AssignAnswer> | undefined;

/**
 * Assigns as `assign` does, on a thread of its own, so that the calling one has turns for other things. Plans are made one after
 * the other.
 * @param signal ends the thread's work: the promise is rejected with its reason
 */
export async function assignInThread(
  work: Work,
  policy: RoutingPolicy,
  signal?: AbortSignal,
): Promise<AssignedWork> {
  const pool = poolOfOne();
  try {
    const { reasons, ...answer } = await pool.run({ work, policy }, { ...(signal && { signal }) });
    const whys = new Map(reasons.map((one) => [pairOf(one), one.why]));
    const explain = (taskId: string, expertId: string) =>
      whys.get(pairOf({ taskId, expertId })) ?? 'The plan has no such pair.';
    return { ...answer, why: { explain } };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function poolOfOne(): Piscina<AssignTask, AssignAnswer> {
  if (started !== undefined) return started;
  started = new Piscina<AssignTask, AssignAnswer>({
    filename: new URL('./assign-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_TIMEOUT_MS,
  });
  // A thread that dies while it has nothing to do is replaced by the pool.
  started.on('error', () => {});
  return started;
}
