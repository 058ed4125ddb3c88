import type { Embedder } from '#embed/embedder.js';
import { withMatcher } from '../experts/with-matcher.js';
import { type JudgedSet, openSet } from './judged-set.js';

/** Runs some work on judged sets, each with a matcher of its own for as long as the work takes. */
export async function withSets<T>(
  dirs: readonly string[],
  embedder: Embedder,
  work: (sets: readonly JudgedSet[]) => Promise<T>,
): Promise<T> {
  const [dir, ...others] = dirs;
  if (dir === undefined) return work([]);
  return withMatcher(embedder, async (matcher) => {
    const set = await openSet(dir, matcher);
    return withSets(others, embedder, (rest) => work([set, ...rest]));
  });
}
