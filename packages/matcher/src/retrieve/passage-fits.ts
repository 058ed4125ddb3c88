import type { SearchIndex } from '../search/search-index.js';
import type { PreparedQuery } from './find-candidates.js';
import type { PassageFit } from './passage-fit.js';

/**
 * How each passage of an expert fares beside each query, in the order of the passages.
 * @returns the fits by criterion id; none for an id that is not among the queries
 */
export function passageFits(
  index: SearchIndex,
  expertId: string,
  queries: readonly PreparedQuery[],
): (criterionId: string) => readonly PassageFit[] {
  const fits = new Map(
    queries.map(({ criterion, vector, words }) => {
      const lexical = index.lexicalSimilarities(expertId, words);
      const meaning = index.similarities(expertId, vector);
      return [criterion.id, meaning.map((one, k) => ({ meaning: one, words: lexical[k] ?? 0 }))];
    }),
  );
  return (criterionId) => fits.get(criterionId) ?? [];
}
