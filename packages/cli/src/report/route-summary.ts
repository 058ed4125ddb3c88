import { count } from '../text/count.js';
import { wrap } from '../text/wrap.js';
import type { RouteDocument } from './route-document.js';
import type { RouteView } from './route-view.js';

/** How good the plan is, how good any could be, and how it shares work out. */
export function routeSummary(document: RouteDocument, view: RouteView): string[] {
  const said = [worthWords(document), leftOutWords(document, view), loadWords(document)];
  return said.filter((one) => one !== '').flatMap((one) => wrap(one, view.screen.width, '  '));
}

function worthWords({ objective, bound, gap }: RouteDocument): string {
  const worth = `Worth ${points(objective)} points (priority × score)`;
  if (gap === 0) return `${worth}: no other plan is worth more.`;
  return `${worth}: no plan is worth more than ${points(bound)}, ${points(gap)} above it.`;
}

function leftOutWords({ leftOutAtMost = 0 }: RouteDocument, { candidates }: RouteView): string {
  if (leftOutAtMost === 0) return '';
  return `Experts beyond the best ${candidates} of a task could add ${points(leftOutAtMost)} at the most (--candidates).`;
}

function loadWords({ load }: RouteDocument): string {
  const { qualified, withWork, shareWithWork, maxHours, giniOfHours } = load;
  if (qualified === 0) return 'Nobody who stated a capacity could do any of the tasks.';
  const share = `${withWork} of ${count(qualified, 'expert')} who could do some of it got work (${Math.round(100 * shareWithWork)} %)`;
  const most = `the most for one is ${Math.round(100 * maxHours) / 100} h`;
  return `Load: ${share}; ${most}; Gini of hours ${giniOfHours.toFixed(2)} (0 is all alike).`;
}

function points(value: number): string {
  return value.toFixed(1);
}
