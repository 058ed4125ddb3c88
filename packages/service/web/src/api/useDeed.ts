import { useRef, useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from './ApiProblem.js';

/** Something that is done once at a time: whether it is under way, and why it failed. */
export interface Deed<About extends readonly unknown[]> {
  readonly isBusy: boolean;
  readonly problem: ApiProblem | undefined;
  readonly begin: (...about: About) => Promise<void>;
}

/** Does something when it is begun, and not again before it is done. */
export function useDeed<About extends readonly unknown[]>(
  work: (...about: About) => Promise<void>,
): Deed<About> {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const begin = async (...about: About) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setProblem(undefined);
    await work(...about).catch((failure: unknown) => setProblem(problemOf(failure)));
    isUnderWay.current = false;
    setBusy(false);
  };
  return { isBusy, problem, begin };
}
