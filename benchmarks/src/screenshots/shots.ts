import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Filled, LIST } from './fill-with-samples.js';

/** One picture: a screen, and what is done on it before it is taken. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}

const listed = z.object({ items: z.array(z.object({ id: z.string() })) });

/** Every screen. */
export function shotsOf({ projectId, expertIds }: Filled): readonly Shot[] {
  const brief = `/briefs/${projectId}`;
  const [first = '', ...others] = expertIds;
  return [
    { name: 'briefs', path: '/briefs' },
    { name: 'new-brief', path: '/briefs/new' },
    { name: 'shortlist', path: brief },
    { name: 'shortlist-expert', path: `${brief}?expert=${others[0]}` },
    { name: 'compare', path: `${brief}?compare=${[first, ...others].slice(0, 3).join(',')}&beside=1` },
    { name: 'report', path: `${brief}/report` },
    { name: 'experts', path: '/experts' },
    { name: 'expert', path: `/experts/${first}` },
    { name: 'imports', path: '/imports' },
    { name: 'import-columns', path: '/imports', act: chooseList },
    { name: 'import', path: '/imports/2' },
    { name: 'duplicates', path: '/duplicates' },
    { name: 'duplicates-merged', path: '/duplicates/merged' },
    { name: 'routing', path: '/routing' },
    { name: 'routing-offers', path: '/routing?view=offers' },
    { name: 'routing-capacity', path: '/routing?view=capacity' },
    { name: 'routing-plan', path: '/routing/plan' },
    { name: 'insight', path: '/insight' },
    { name: 'insight-demand', path: '/insight/demand' },
    { name: 'insight-fairness', path: '/insight/fairness', act: lookAtFairness },
    { name: 'insight-audit', path: '/insight/audit' },
    { name: 'settings', path: '/settings' },
    { name: 'settings-webhooks', path: '/settings/webhooks' },
    { name: 'palette', path: '/briefs', act: (page) => page.keyboard.press('Control+k') },
    { name: 'keys', path: brief, act: (page) => page.keyboard.press('?') },
  ];
}

async function chooseList(page: Page): Promise<void> {
  const buffer = Buffer.from(LIST);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles({ name: 'spring-fair.csv', mimeType: 'text/csv', buffer });
  await page.getByLabel('Columns of the table').waitFor();
}

async function lookAtFairness(page: Page): Promise<void> {
  const { items } = listed.parse(await (await page.request.get('/v1/experts?limit=100')).json());
  const rows = items.map(({ id }, at) => `${id},${at % 2 === 0 ? 'female' : 'male'}`);
  await page.getByLabel('Groups').fill(['expert,sex', ...rows].join('\n'));
  await page.getByLabel('Rankings').selectOption({ index: 3 });
  await page.getByLabel('Selected are the first').fill('5');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('table').first().waitFor();
}
