import type { PassageField } from '../domain/passage.js';

/** A passage as it goes into the index. */
export interface IndexedPassage {
  readonly field: PassageField;
  /** Without identity. */
  readonly text: string;
  /** Unit vector of the index's space. */
  readonly vector: Float32Array;
}

/** An expert as they go into the index. */
export interface IndexedExpert {
  readonly expertId: string;
  readonly passages: readonly IndexedPassage[];
  /** Structured facts as keys of the caller's choice (`licence:US-FL`), for filters. */
  readonly facets?: readonly string[];
}
