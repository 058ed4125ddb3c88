import { useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from './ApiProblem.js';

/** Something that is done once at a time: whether it is under way, and why it failed. */
export interface Deed {
  readonly isBusy: boolean;
  readonly problem: ApiProblem | undefined;
  readonly begin: () => Promise<void>;
}

/** Does something when it is begun. */
export function useDeed(work: () => Promise<void>): Deed {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const begin = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (failure) {
      setProblem(problemOf(failure));
      setBusy(false);
    }
  };
  return { isBusy, problem, begin };
}
