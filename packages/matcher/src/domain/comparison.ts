import type { CriterionResult, Match } from './match.js';
import type { CategoryWeights, ProjectSpec } from './project-spec.js';

/** How one expert does on one criterion, beside the first expert of a comparison. */
export interface ComparedCriterion extends CriterionResult {
  /** Points above the first expert's, negative below. */
  readonly difference: number;
}

/** An expert of a comparison, explained like a match, excluded or not. */
export interface ComparedExpert extends Match {
  /** Points of the score above the first expert's, negative below: exactly the sum of its criteria's. */
  readonly difference: number;
  readonly criteria: readonly ComparedCriterion[];
}

/** Experts beside each other on one spec. */
export interface Comparison {
  readonly spec: ProjectSpec;
  /** As in an answer to the spec. */
  readonly appliedWeights: CategoryWeights;
  /** Who leads, by how much and on what; the experts are called A, B, … in their order. */
  readonly summary: string;
  /** In the order asked for; all differences are to the first. */
  readonly experts: readonly ComparedExpert[];
}
