import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiProblem } from './ApiProblem.js';
import { problemOf, type Query, useQuery } from './useQuery.js';

/** A page of a list, as the service gives it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** What is known of a list that comes page by page. */
export interface Pages<Item> {
  /** The first page, and all that were asked for since. */
  readonly query: Query<readonly Item[]>;
  /** Asks for the next page; absent when there is none. */
  readonly more: (() => Promise<void>) | undefined;
  /** Why the next page did not come. */
  readonly moreProblem: ApiProblem | undefined;
}

/**
 * Asks the service for a list, page by page.
 * @param key tells the question from others; undefined: nothing is asked yet
 */
export function usePages<Item>(
  key: string | undefined,
  ask: (cursor: string | undefined, signal?: AbortSignal) => Promise<Page<Item>>,
): Pages<Item> {
  const first = useQuery(key, (signal) => ask(undefined, signal));
  const [rest, setRest] = useState<Page<Item>>();
  const [moreProblem, setMoreProblem] = useState<ApiProblem>();
  useEffect(() => {
    setRest(undefined);
    setMoreProblem(undefined);
  }, [first.data]);
  const latest = useRef(first.data);
  latest.current = first.data;
  const cursor = (rest ?? first.data)?.nextCursor;
  const more = async () => {
    try {
      const page = await ask(cursor);
      if (latest.current !== first.data) return;
      setRest({ ...page, items: [...(rest?.items ?? []), ...page.items] });
      setMoreProblem(undefined);
    } catch (failure) {
      setMoreProblem(problemOf(failure));
    }
  };
  const items = first.data && [...first.data.items, ...(rest?.items ?? [])];
  return { query: { ...first, data: items }, more: cursor === undefined ? undefined : more, moreProblem };
}
