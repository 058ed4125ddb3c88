import type { LinkEvidence } from './outcome-odds.js';

/** Why the records of two experts were taken for one person's. */
export interface MergeReason {
  /** Whether an import found it or a person said so. */
  readonly by: 'import' | 'person';
  /** Bits for one person, and what they are of; absent where a person said so of experts that were not compared. */
  readonly weight?: number;
  readonly evidence?: readonly LinkEvidence[];
}
