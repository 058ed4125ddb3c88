import type { Criterion, ProjectSpec } from '@expertmatch/matcher';

/** Whether a criterion is the one for what title and description say together. */
export function isWholeBrief(criterion: Criterion, { title, description }: ProjectSpec): boolean {
  return criterion.kind === 'text' && criterion.text === [title, description].filter(Boolean).join('\n');
}
