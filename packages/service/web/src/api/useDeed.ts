import { useRef, useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from './ApiProblem.js';

/** Something that is done once at a time: whether it is under way, and why it failed. */
export interface Deed {
  readonly isBusy: boolean;
  readonly problem: ApiProblem | undefined;
  readonly begin: () => Promise<void>;
}

/** Does something when it is begun, and not again before it is done. */
export function useDeed(work: () => Promise<void>): Deed {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const begin = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setProblem(undefined);
    await work().catch((failure: unknown) => setProblem(problemOf(failure)));
    isUnderWay.current = false;
    setBusy(false);
  };
  return { isBusy, problem, begin };
}
