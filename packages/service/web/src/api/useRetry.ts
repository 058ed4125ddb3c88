import { useEffect, useRef } from 'preact/hooks';
import type { ApiProblem } from './ApiProblem.js';

/** How long is waited before something is tried again, in ms: at first, and at most. */
const WAIT_MS = { first: 1_000, most: 20_000 } as const;

/** Tries again what failed for a reason that passes by itself, later each time, and at once when the browser is online. */
export function useRetry(problem: ApiProblem | undefined, retry: () => void): void {
  const tries = useRef(0);
  useEffect(() => {
    if (problem === undefined) tries.current = 0;
    if (!problem?.isPassing) return;
    const waitMs = Math.min(WAIT_MS.most, WAIT_MS.first * 2 ** tries.current);
    tries.current += 1;
    const timer = setTimeout(retry, Math.max(waitMs, (problem.retryAfterS ?? 0) * 1_000));
    window.addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [problem]);
}
