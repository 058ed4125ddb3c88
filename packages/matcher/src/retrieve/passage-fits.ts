import type { SearchIndex } from '../search/search-index.js';
import type { PreparedQuery } from './find-candidates.js';

/** How the passages of an expert fare beside a free text; one value a passage, in their order. */
export interface PassageFits {
  /** Cosines of the embeddings, [-1, 1]. */
  readonly meaning: readonly number[];
  /** tf-idf cosines with fixed word weights, [0, 1]. */
  readonly words: readonly number[];
  /** How well the model knows the language of the free text, [0, 1]. */
  readonly familiarity: number;
}

const NONE: PassageFits = { meaning: [], words: [], familiarity: 1 };

/** How the passages of an expert fare beside each query, by criterion id; none for an id not among the queries. */
export function passageFits(
  index: SearchIndex,
  expertId: string,
  queries: readonly PreparedQuery[],
): (criterionId: string) => PassageFits {
  return (criterionId) => {
    const query = queries.find(({ criterion }) => criterion.id === criterionId);
    if (query === undefined) return NONE;
    const { vector, words, familiarity } = query;
    return {
      meaning: index.similarities(expertId, vector),
      words: index.lexicalSimilarities(expertId, words),
      familiarity,
    };
  };
}
