import type { Requirement } from './requirement.js';

/** A requirement and whether the work can be done without it. */
export interface UnderstoodRequirement {
  readonly necessity: 'must' | 'nice';
  readonly requirement: Requirement;
}
