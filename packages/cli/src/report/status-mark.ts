import type { CriterionStatus } from '@expertmatch/matcher';
import type { Style } from '../screen.js';

/** The sign that stands for how an expert does on a criterion. */
export const STATUS_MARK: Readonly<
  Record<CriterionStatus, { readonly sign: string; readonly style: Style }>
> = {
  met: { sign: '✓', style: 'green' },
  partial: { sign: '~', style: 'yellow' },
  missing: { sign: '✗', style: 'red' },
  unknown: { sign: '?', style: 'cyan' },
};
