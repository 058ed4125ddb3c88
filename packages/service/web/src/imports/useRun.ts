import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, offlineProblem, problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate } from '../api/useQuery.js';
import { useRetry } from '../api/useRetry.js';

/** How an import stands, as the service tells it live. */
export interface WatchedRun {
  readonly run: Schemas['Import'] | undefined;
  readonly problem: ApiProblem | undefined;
  /** Watches again: after it was gone on with. */
  readonly again: () => void;
}

/**
 * Watches an import until it ends. A browser connects again by itself when the connection breaks, but not when it is
 * refused.
 */
export function useRun(importId: number): WatchedRun {
  const [run, setRun] = useState<Schemas['Import']>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [round, setRound] = useState(0);
  const again = () => setRound((before) => before + 1);
  useRetry(problem, again);
  useEffect(() => {
    const known = (found: Schemas['Import']) => {
      setRun(found);
      setProblem(undefined);
    };
    const events = new EventSource(`/v1/imports/${importId}/events`);
    events.addEventListener('progress', ({ data }) => known(JSON.parse(data)));
    events.addEventListener('end', ({ data }) => {
      events.close();
      known(JSON.parse(data));
      for (const changed of ['imports', 'duplicates', 'pool', 'experts']) invalidate(changed);
    });
    events.addEventListener('error', () => {
      if (events.readyState !== EventSource.CLOSED) return;
      const asked = answered(api.GET('/v1/imports/{importId}', { params: { path: { importId } } }));
      asked.then(
        (found) => {
          known(found);
          if (found.endedAt === undefined) setProblem(offlineProblem());
        },
        (failure: unknown) => setProblem(problemOf(failure)),
      );
    });
    return () => events.close();
  }, [importId, round]);
  return { run, problem, again };
}
