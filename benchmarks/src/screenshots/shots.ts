import type { Filled } from './fill-with-samples.js';

/** One picture: a screen, and what is pressed before it is taken. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly keys?: readonly string[];
}

/** Every screen. */
export function shotsOf({ projectId, expertIds }: Filled): readonly Shot[] {
  const brief = `/briefs/${projectId}`;
  const [first = '', ...others] = expertIds;
  return [
    { name: 'briefs', path: '/briefs' },
    { name: 'new-brief', path: '/briefs/new' },
    { name: 'shortlist', path: brief },
    { name: 'shortlist-expert', path: `${brief}?expert=${first}` },
    { name: 'compare', path: `${brief}?compare=${[first, ...others].slice(0, 3).join(',')}&beside=1` },
    { name: 'report', path: `${brief}/report` },
    { name: 'experts', path: '/experts' },
    { name: 'expert', path: `/experts/${first}` },
    { name: 'imports', path: '/imports' },
    { name: 'import', path: '/imports/1' },
    { name: 'duplicates', path: '/duplicates' },
    { name: 'routing', path: '/routing' },
    { name: 'routing-offers', path: '/routing?view=offers' },
    { name: 'routing-capacity', path: '/routing?view=capacity' },
    { name: 'routing-plan', path: '/routing/plan' },
    { name: 'insight', path: '/insight' },
    { name: 'insight-demand', path: '/insight/demand' },
    { name: 'insight-fairness', path: '/insight/fairness' },
    { name: 'insight-audit', path: '/insight/audit' },
    { name: 'settings', path: '/settings' },
    { name: 'settings-webhooks', path: '/settings/webhooks' },
    { name: 'palette', path: '/briefs', keys: ['Control+k'] },
    { name: 'keys', path: brief, keys: ['?'] },
  ];
}
