import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from './ApiProblem.js';
import { keepAnswer, keptAnswer } from './answers.js';
import { tellChange, whenChanged } from './changes.js';
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

const live = new Map<object, { readonly key: string; readonly reload: () => void }>();
whenChanged((prefix) => {
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
    const before = keptAnswer<Data>(key);
    if (before !== undefined) setKnown({ key, data: before });
    ask(asking.signal).then(
      (data) => {
        if (asking.signal.aborted) return;
        keepAnswer(key, data);
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

/** What was answered before to the same question stays, unless the service says that it is no more. */
function failed<Data>({ key: of, data }: Known<Data>, key: string, problem: ApiProblem): Known<Data> {
  return of === key && data !== undefined && problem.isPassing ? { key, data, problem } : { key, problem };
}
