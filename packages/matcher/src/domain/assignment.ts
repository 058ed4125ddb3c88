import type { RoutingPolicy } from './routing-policy.js';

/** A place of a task given to an expert. */
export interface Assignment {
  readonly taskId: string;
  readonly expertId: string;
  /** Places of the task that the expert holds, 1 unless the task allows several. */
  readonly places: number;
  /** 0 to 100: what the candidate scored. */
  readonly score: number;
  /** Whether the task requires this very expert, so that nothing was weighed. */
  readonly required: boolean;
  /** Whether the expert had accepted it before, so that nothing was weighed. */
  readonly held: boolean;
  /** Whether it is held out to the expert already, so that nothing changes. */
  readonly offered: boolean;
}

/** A place that is held out to an expert, and that a plan gives to nobody or another. */
export type TakenBack = Pick<Assignment, 'taskId' | 'expertId'>;

/** Why a candidate cannot take a task. */
export type GateReason =
  | 'must-have'
  | 'not-verified'
  | 'below-score'
  | 'excluded'
  | 'no-capacity'
  | 'kind'
  | 'rate'
  | 'currency'
  | 'absent'
  | 'hours'
  | 'windows'
  | 'concurrent'
  | 'exposure'
  | 'rotation';

/** What keeps places of a task open. */
export type OpenReason =
  | 'no-candidates'
  | 'all-ruled-out'
  | 'all-full'
  | 'costs-more'
  | 'share-kept'
  | 'required-unavailable';

/** A task with places that nobody got. */
export interface OpenTask {
  readonly taskId: string;
  readonly openPlaces: number;
  readonly reason: OpenReason;
  /** How many candidates each reason rules out. */
  readonly ruledOut: Readonly<Partial<Record<GateReason, number>>>;
  /** Candidates who could do it if they had room. */
  readonly qualified: number;
  /** What is in the way and what would free it, one sentence each. */
  readonly sentences: readonly string[];
}

/** Who does what, how good that is, and how good anything could be. */
export interface AssignmentPlan {
  readonly policy: RoutingPolicy;
  /** In order of task id, then expert id. */
  readonly assignments: readonly Assignment[];
  /** In order of task id. */
  readonly open: readonly OpenTask[];
  /** Offers that are out and have to be withdrawn for it, in order of task id, then expert id. */
  readonly takenBack: readonly TakenBack[];
  /** Σ priority × score of the weighed assignments, less what load and changes cost, in points; exact to a ten-thousandth. */
  readonly objective: number;
  /** No plan of these candidates is worth more; proved by the prices, not taken from the solver. */
  readonly bound: number;
  /** `bound - objective`, in points; 0: no plan is better. */
  readonly gap: number;
  /** What candidates that were left out of the lists could add at the most; absent where a list does not say. */
  readonly leftOutAtMost?: number;
}
