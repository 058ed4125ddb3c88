import type { Criterion } from '../domain/criterion.js';
import type { Judgement } from './judgement.js';
import { pointsOf, sumOfPoints } from './points.js';

/** One criterion judged and weighed. */
export interface WeighedJudgement {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
  readonly weight: number;
  /** Points, rounded to 4 decimals. */
  readonly contribution: number;
}

/** The points that the criterion would bring beyond what it brings, were it met in full. */
export function pointsLost({ weight, contribution }: WeighedJudgement): number {
  return sumOfPoints([pointsOf(weight), -contribution]);
}
