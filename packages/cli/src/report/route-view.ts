import type { CurrentWork, Expert, PlannedWork } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';

/** A plan, and what it was made of. */
export interface MadePlan {
  readonly work: CurrentWork;
  readonly planned: PlannedWork;
  /** How many experts at most were weighed for a task. */
  readonly candidates: number;
}

/** A plan, and what it takes to show it. */
export interface RouteView extends MadePlan {
  readonly expertOf: (expertId: string) => Expert;
  readonly screen: Screen;
}
