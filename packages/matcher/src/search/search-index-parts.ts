import { ExpertOrdinals } from './expert-ordinals.js';
import { FacetIndex } from './facet-index.js';
import { PassageTerms } from './lexical/passage-terms.js';
import type { WordWeights } from './lexical/word-weights.js';
import { PassageSlots } from './passage-slots.js';
import { ExactIndex } from './vector/exact-index.js';
import type { HnswIndex } from './vector/hnsw-index.js';

/** What a search index is made of, and a snapshot restores. */
export interface SearchIndexParts {
  readonly ordinals: ExpertOrdinals;
  readonly slots: PassageSlots;
  readonly terms: PassageTerms;
  readonly exact: ExactIndex;
  readonly facets: FacetIndex;
  /** Absent in a small index. */
  readonly graph?: HnswIndex;
}

/** The parts of an index without experts. */
export function emptyParts(dimensions: number, weights: WordWeights): SearchIndexParts {
  const slots = new PassageSlots();
  return {
    ordinals: new ExpertOrdinals(),
    slots,
    terms: new PassageTerms(slots, weights),
    exact: new ExactIndex(dimensions),
    facets: new FacetIndex(),
  };
}
