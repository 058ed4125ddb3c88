import type { Matcher } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import { csvText } from '../text/csv-text.js';
import { routeDocument } from './route-document.js';
import { routeRows } from './route-rows.js';
import { routeTable } from './route-table.js';
import type { MadePlan, RouteView } from './route-view.js';

/** How a plan can be printed. */
export const ROUTE_FORMATS = ['table', 'json', 'csv'] as const;

/** One of them. */
export type RouteFormat = (typeof ROUTE_FORMATS)[number];

/** Prints a plan. `matcher` is asked for what the plan leaves out: headlines. */
export async function printRoute(
  made: MadePlan,
  matcher: Pick<Matcher, 'get'>,
  format: RouteFormat,
  screen: Screen,
): Promise<void> {
  if (format === 'json') return screen.line(JSON.stringify(routeDocument(made), undefined, 2));
  const view: RouteView = { ...made, expertOf: (expertId) => matcher.get(expertId), screen };
  if (format === 'csv') return screen.write(await csvText(routeRows(view)));
  for (const line of routeTable(view)) screen.line(line);
}
