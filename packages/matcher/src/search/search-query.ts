import type { Bitset } from './bitset.js';
import type { PreparedText } from './lexical/prepared-text.js';

/** What to search for. Without vectors only words count, without words only vectors. */
export interface SearchQuery {
  /** Unit vectors of the index's space; an expert is found who is near to any of them. */
  readonly vectors: readonly Float32Array[];
  readonly text?: PreparedText;
  /** By ordinal, how well the expert's facts fit; 0 for not at all. A ranking of its own, ties sharing a rank. */
  readonly facts?: Float32Array;
  /** Ordinals of the experts who may be found, from the index's `facets` and `ordinal`; all when absent. */
  readonly allowed?: Bitset;
  /** Experts wanted, 1 or more. */
  readonly limit: number;
}

/** An expert who may be a match. */
export interface Candidate {
  readonly expertId: string;
  readonly ordinal: number;
  /** Sum of reciprocal ranks: for the order of candidates only, it depends on who else is there. */
  readonly fused: number;
}
