import type { Criterion } from '@expertmatch/matcher';
import { wrap } from '../text/wrap.js';
import { criterionLabel } from './criterion-label.js';
import type { MatchView } from './match-view.js';
import { isWholeBrief } from './whole-brief.js';

const CONTINUED = '    ';

/** `Missing: …; …`, wrapped; nothing when there is nothing to name. The brief as a whole is no requirement. */
export function requirementLines(
  label: string,
  criteria: readonly Criterion[],
  { names, screen }: Pick<MatchView, 'names' | 'screen'>,
  margin = '',
): string[] {
  const named = criteria.filter((criterion) => !isWholeBrief(criterion));
  if (named.length === 0) return [];
  const what = named.map((criterion) => criterionLabel(criterion, names)).join('; ');
  const [first = '', ...rest] = wrap(`${label}: ${what}`, screen.width - margin.length, CONTINUED);
  const bold = first.replace(`${label}:`, screen.style('bold', `${label}:`));
  return [bold, ...rest].map((line) => margin + line);
}
