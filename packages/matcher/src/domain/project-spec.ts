import type { Category, Criterion } from './criterion.js';

/** Weight of each category, 0 or more; only their ratios count. */
export type CategoryWeights = Readonly<Record<Category, number>>;

/** What is needed: the requirements of a piece of work. */
export interface ProjectSpec {
  readonly title: string;
  readonly description: string;
  /** At least one. */
  readonly criteria: readonly Criterion[];
  readonly policy: {
    /** What happens to an expert whose profile says nothing about a must-have: marked, or kept out. */
    readonly unknownMustHave: 'verify' | 'exclude';
  };
  readonly weights: CategoryWeights;
  /** The day (`YYYY-MM-DD`) on which credentials must be in force and until which current work counts. */
  readonly asOf: string;
}
