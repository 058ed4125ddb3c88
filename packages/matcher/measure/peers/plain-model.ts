import type { Matcher } from '#matcher.js';
import { makeSpec } from '#spec/make-spec.js';
import type { Peer } from './peer.js';

/** Passages that count. */
const BEST = 3;

/**
 * The embedding model used plainly: the mean cosine of the brief with its three most similar passages of a profile,
 * or with all where they are fewer.
 */
export function plainModel(matcher: Matcher): Peer {
  return {
    name: 'the model used plainly',
    async scores({ title = '', description = '' }) {
      const { queries, sources } = await matcher.prepare(makeSpec({ title, description }, '2000-01-01'));
      const [whole] = queries;
      if (whole === undefined) return new Map();
      const { index } = sources;
      return new Map(
        [...index.expertIds()].map((id) => [id, meanOfBest(index.similarities(id, whole.vector))]),
      );
    },
  };
}

function meanOfBest(similarities: readonly number[]): number {
  const best = [...similarities].sort((a, b) => b - a).slice(0, BEST);
  return best.reduce((sum, one) => sum + one, 0) / Math.max(1, best.length);
}
