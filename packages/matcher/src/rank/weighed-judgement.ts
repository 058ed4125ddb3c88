import type { Criterion } from '../domain/criterion.js';
import type { Judgement } from './judgement.js';

/** One criterion judged and weighed. */
export interface WeighedJudgement {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
  readonly weight: number;
  /** Points, rounded to 4 decimals. */
  readonly contribution: number;
}
