import type { Criterion } from '@expertmatch/matcher';

/** Whether a criterion is the one for what title and description say together. */
export function isWholeBrief(criterion: Criterion): boolean {
  return criterion.kind === 'text' && criterion.isWholeBrief === true;
}
