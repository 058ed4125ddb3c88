import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ApiProblem } from './ApiProblem.js';
import { tellChange, whenChanged } from './changes.js';
import { session } from './session.js';
import { useRetry } from './useRetry.js';

/** What is known of a question to the service. */
export interface Query<Data> {
  /** The last answer; that of the question before while a new one is under way. */
  readonly data: Data | undefined;
  readonly problem: ApiProblem | undefined;
  /** Whether an answer is waited for. */
  readonly isLoading: boolean;
  /** Whether `data` is the answer to another question than the one now asked. */
  readonly isStale: boolean;
  readonly reload: () => void;
}

interface Known<Data> {
  readonly key: string | undefined;
  readonly data?: Data;
  readonly problem?: ApiProblem;
}

const MAX_KEPT = 100;
const kept = new Map<string, unknown>();
const live = new Map<object, { readonly key: string; readonly reload: () => void }>();
effect(() => {
  if (!session.value) kept.clear();
});
whenChanged((prefix) => {
  for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key);
  for (const { key, reload } of [...live.values()]) if (key.startsWith(prefix)) reload();
});

/**
 * Asks the service, once for each key; an answer kept from before is shown while it is asked again. A request that no
 * longer matters is aborted.
 * @param key tells the question from others; undefined: nothing is asked yet
 */
export function useQuery<Data>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<Data>,
): Query<Data> {
  const [known, setKnown] = useState<Known<Data>>({ key: undefined });
  const [round, setRound] = useState(0);
  const reload = () => setRound((before) => before + 1);
  useEffect(() => {
    if (key === undefined) return;
    const asking = new AbortController();
    const me = {};
    live.set(me, { key, reload });
    if (kept.has(key)) setKnown({ key, data: kept.get(key) as Data });
    ask(asking.signal).then(
      (data) => {
        if (asking.signal.aborted) return;
        keep(key, data);
        setKnown({ key, data });
      },
      (problem: unknown) => {
        if (!asking.signal.aborted) setKnown((before) => failed(before, key, problemOf(problem)));
      },
    );
    return () => {
      asking.abort();
      live.delete(me);
    };
  }, [key, round]);
  const isAnswered = known.key === key;
  const problem = isAnswered ? known.problem : undefined;
  useRetry(problem, reload);
  return {
    data: known.data,
    problem,
    isLoading: key !== undefined && !isAnswered,
    isStale: !isAnswered,
    reload,
  };
}

/** Has all questions asked again whose keys begin so, because what they are about was changed; in every page. */
export function invalidate(prefix: string): void {
  tellChange(prefix);
}

/** A failure as the page shows it. */
export function problemOf(failure: unknown): ApiProblem {
  if (failure instanceof ApiProblem) return failure;
  const detail = 'Something in this page went wrong. Reload it; if that does not help, tell us what you did.';
  return new ApiProblem({ status: 0, code: 'page_failed', title: 'The page failed', detail });
}

/** What was answered before to the same question stays, unless the service says that it is no more. */
function failed<Data>({ key: of, data }: Known<Data>, key: string, problem: ApiProblem): Known<Data> {
  return of === key && data !== undefined && problem.isPassing ? { key, data, problem } : { key, problem };
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
}
