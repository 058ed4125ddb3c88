import { useEffect, useRef, useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from './ApiProblem.js';
import type { Page, PageQuery } from './Page.js';
import { type Query, useQuery } from './useQuery.js';

const PAGE = 50;

/** What is known of a list that comes page by page. */
export interface Pages<Item> {
  /** The first page, and all that were asked for since. */
  readonly query: Query<readonly Item[]>;
  /** Asks for the next page; absent when there is none. */
  readonly more: (() => Promise<void>) | undefined;
  /** Why the next page did not come. */
  readonly moreProblem: ApiProblem | undefined;
}

/** What came after a first page. */
interface Rest<Item> {
  readonly first: Page<Item>;
  readonly items: readonly Item[];
  readonly nextCursor: string | undefined;
  readonly problem?: ApiProblem;
}

/**
 * Asks the service for a list, page by page. What comes after a first page that is no longer there is dropped.
 * @param key tells the question from others
 * @param ask gives the page that a query asks for
 */
export function usePages<Item>(
  key: string,
  ask: (page: PageQuery, signal: AbortSignal) => Promise<Page<Item>>,
): Pages<Item> {
  const { data: first, ...query } = useQuery(key, (signal) => ask({ limit: PAGE }, signal));
  const [known, setKnown] = useState<Rest<Item>>();
  const asking = useRef<AbortController>(undefined);
  useEffect(() => () => asking.current?.abort(), [first]);
  if (first === undefined)
    return { query: { ...query, data: undefined }, more: undefined, moreProblem: undefined };
  const none: Rest<Item> = { first, items: [], nextCursor: first.nextCursor };
  const rest = known?.first === first ? known : none;
  const more = async (cursor: string) => {
    asking.current = new AbortController();
    const { signal } = asking.current;
    try {
      const { items, nextCursor } = await ask({ limit: PAGE, cursor }, signal);
      setKnown({ first, items: [...rest.items, ...items], nextCursor });
    } catch (failure) {
      if (!signal.aborted) setKnown({ ...rest, problem: problemOf(failure) });
    }
  };
  const { nextCursor } = rest;
  return {
    query: { ...query, data: [...first.items, ...rest.items] },
    more: nextCursor === undefined || query.isStale ? undefined : () => more(nextCursor),
    moreProblem: rest.problem,
  };
}
