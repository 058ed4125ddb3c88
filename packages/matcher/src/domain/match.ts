import type { Criterion } from './criterion.js';
import type { Source } from './expert.js';
import type { CategoryWeights, ProjectSpec } from './project-spec.js';
import type { Span } from './span.js';

/** `unknown`: the profile says nothing. `missing`: it says something else. */
export type CriterionStatus = 'met' | 'partial' | 'missing' | 'unknown';

/**
 * The words that prove a criterion: `quote` is exactly the source text from `start` to `end`; each character that the
 * mask of the data directory withholds is `▒` in it.
 */
export interface Evidence extends Span {
  readonly quote: string;
  /** The file the text was read from. */
  readonly source: string;
}

/** How one expert does on one criterion. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly status: CriterionStatus;
  /** Share of the score that this criterion carries, [0, 1]; the weights of a match sum to 1. */
  readonly weight: number;
  /** How well it is satisfied, [0, 1]. */
  readonly value: number;
  /** Points of the score: `100 * weight * value`, rounded to 4 decimals. */
  readonly contribution: number;
  /** One sentence a person would say. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** What would change a match: one criterion, were it met. */
export interface Change {
  readonly criterionId: string;
  /** What the criterion is as things stand. */
  readonly status: CriterionStatus;
  /** One sentence: what would have to be shown, or what to ask. */
  readonly sentence: string;
  /** The score that the expert would have, 0 to 100, exactly. */
  readonly scoreIfMet: number;
}

/** An expert scored and explained. */
export interface Match {
  readonly expertId: string;
  /** 0 to 100: the sum of the contributions. Depends on spec, profile and model alone. */
  readonly score: number;
  /** `verify`: a must-have is unknown and the policy lets it pass. `excluded`: only among near misses. */
  readonly eligibility: 'eligible' | 'verify' | 'excluded';
  /** One sentence, at most 240 characters, without a name: what is proved, then what is missing or unknown. */
  readonly summary: string;
  readonly criteria: readonly CriterionResult[];
  /** Each must-have in the way; where there is none, the gap that costs most points, if there is one. */
  readonly wouldChange: readonly Change[];
  readonly sources: readonly Source[];
}

/** The answer to a spec. */
export interface MatchAnswer {
  readonly spec: ProjectSpec;
  /** The weights after categories on which the spec is silent gave theirs away; they sum to 1. */
  readonly appliedWeights: CategoryWeights;
  /** Best first; ties by expert id. */
  readonly matches: readonly Match[];
  /** How many of the experts fail a must-have. */
  readonly excluded: number;
  /** Of those, as many as were asked for: who fails fewest must-haves, then who scores best. */
  readonly nearMisses: readonly Match[];
}
