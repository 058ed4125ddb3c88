import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type ApiProblem, problemOf } from '../api/ApiProblem.js';
import { keepAnswer, keptAnswer } from '../api/answers.js';
import { whenChanged } from '../api/changes.js';
import { answered, api } from '../api/client.js';
import { asQuery, type ExpertFilter } from '../api/expertFilter.js';
import type { Schemas } from '../api/Schemas.js';
import { useRetry } from '../api/useRetry.js';

/** As many as one answer may hold. */
const PAGE = 100;

interface Read {
  readonly experts: readonly Schemas['Expert'][];
  /** Where to go on; undefined when all are read. */
  readonly nextCursor: string | undefined;
}

/** The experts of a filter as far as they are read. */
export interface ReadExperts {
  readonly experts: readonly Schemas['Expert'][];
  readonly isWhole: boolean;
  readonly problem: ApiProblem | undefined;
  /** Reads on until the expert at this place is there. */
  readonly want: (index: number) => void;
  readonly retry: () => void;
}

const live = new Set<Reading>();
whenChanged((about) => {
  for (const reading of live) if (reading.key.startsWith(about)) reading.again();
});

/** Reads the experts of a filter page by page, as far as they are wanted; what was read is kept for going back. */
export function useExperts(filter: ExpertFilter): ReadExperts {
  const key = `experts of ${JSON.stringify(filter)}`;
  const [, redraw] = useReducer((round: number) => round + 1, 0);
  const reading = useRef<Reading>(undefined);
  if (reading.current?.key !== key) {
    reading.current?.stop();
    reading.current = new Reading(key, filter, () => redraw(undefined));
  }
  const { current } = reading;
  useEffect(() => {
    live.add(current);
    current.want(0);
    return () => {
      live.delete(current);
      current.stop();
    };
  }, [current]);
  useRetry(current.problem, current.retry);
  const { experts, nextCursor } = current.read;
  return {
    experts,
    isWhole: current.hasRead && nextCursor === undefined,
    problem: current.problem,
    want: current.want,
    retry: current.retry,
  };
}

const NOTHING: Read = { experts: [], nextCursor: undefined };

class Reading {
  read: Read;
  hasRead: boolean;
  problem: ApiProblem | undefined;
  #wanted = 0;
  #isAnew = false;
  #asking: AbortController | undefined;

  constructor(
    readonly key: string,
    readonly filter: ExpertFilter,
    readonly onRead: () => void,
  ) {
    const known = keptAnswer<Read>(key);
    this.hasRead = known !== undefined;
    this.read = known ?? NOTHING;
  }

  readonly want = (index: number): void => {
    this.#wanted = Math.max(this.#wanted, index);
    if (this.#asking === undefined && this.problem === undefined) this.#readOn();
  };

  readonly retry = (): void => {
    this.problem = undefined;
    this.#readOn();
  };

  /** Reads anew as much as was wanted; until that is there, what was read before stays. */
  again(): void {
    this.stop();
    this.problem = undefined;
    this.#isAnew = true;
    this.#readOn();
  }

  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  async #readOn(): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      while (this.#isMoreWanted() && !asking.signal.aborted) await this.#readPage(asking.signal);
    } catch (failure) {
      if (!asking.signal.aborted) this.problem = problemOf(failure);
    }
    if (asking.signal.aborted) return;
    this.#asking = undefined;
    this.onRead();
  }

  #isMoreWanted(): boolean {
    if (!this.hasRead || this.#isAnew) return true;
    return this.read.nextCursor !== undefined && this.read.experts.length <= this.#wanted;
  }

  async #readPage(signal: AbortSignal): Promise<void> {
    const { experts, nextCursor: cursor } = this.#isAnew ? NOTHING : this.read;
    const query = { ...asQuery(this.filter), limit: PAGE, ...(cursor !== undefined && { cursor }) };
    const page = await answered(api.GET('/v1/experts', { params: { query }, signal }));
    this.read = { experts: [...experts, ...page.items], nextCursor: page.nextCursor };
    this.hasRead = true;
    this.#isAnew = false;
    keepAnswer(this.key, this.read);
    this.onRead();
  }
}
