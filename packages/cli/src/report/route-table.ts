import type { OpenTask } from '@expertmatch/matcher';
import { shortId } from '../expert-id.js';
import { count } from '../text/count.js';
import { clip, column, displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { headlineLabel } from './headline-label.js';
import { type RouteDocument, routeDocument } from './route-document.js';
import { routeSummary } from './route-summary.js';
import type { RouteView } from './route-view.js';

const MAX_TASK_WIDTH = 24;
const SCORE_WIDTH = 7;
const HOURS_WIDTH = 7;
const MARGIN = '    ';
const FULL_ID = /\b[0-9a-f]{24}\b/g;

type Planned = RouteDocument['assignments'][number];

/** The plan as a person reads it: who gets what and why, what stays open and what would fill it, and how work is shared. */
export function routeTable(view: RouteView): string[] {
  const document = routeDocument(view);
  const { assignments, open } = document;
  const places = assignments.reduce((sum, one) => sum + one.places, 0);
  const openPlaces = open.reduce((sum, one) => sum + one.openPlaces, 0);
  const { from, days } = document.policy;
  const title = `${places} of ${count(places + openPlaces, 'place')} filled, ${count(days, 'day')} from ${from}`;
  return [
    view.screen.style('bold', title),
    '',
    ...assignedLines(assignments, view),
    ...openLines(open, view),
    ...takenBackLines(document, view),
    ...routeSummary(document, view),
  ];
}

function assignedLines(assignments: readonly Planned[], view: RouteView): string[] {
  if (assignments.length === 0) return [];
  const widths = assignments.map(({ taskId }) => displayWidth(printable(taskId)));
  const width = Math.min(MAX_TASK_WIDTH, Math.max('Task'.length, ...widths));
  const head = `${column('Task', width)}${'Score'.padStart(SCORE_WIDTH)}${'Hours'.padStart(HOURS_WIDTH)}  Expert`;
  const lines = assignments.flatMap((one) => [
    assignedLine(one, width, view),
    ...sentenceLines(one.why, view).map((line) => view.screen.style('dim', line)),
  ]);
  return [view.screen.style('dim', head), ...lines, ''];
}

function assignedLine(
  { taskId, expertId, places, score, hours }: Planned,
  width: number,
  view: RouteView,
): string {
  const figures = `${score.toFixed(1).padStart(SCORE_WIDTH)}${hoursLabel(hours).padStart(HOURS_WIDTH)}`;
  const several = places === 1 ? '' : ` (${places} places)`;
  const who = `${shortId(expertId)}${several}  ${headlineLabel(view.expertOf(expertId).profile)}`;
  const line = `${column(printable(taskId), width)}${figures}  ${who}`;
  return view.screen.style('bold', clip(line, view.screen.width));
}

function hoursLabel(hours: number): string {
  return String(Math.round(hours * 100) / 100);
}

function openLines(open: readonly OpenTask[], view: RouteView): string[] {
  const counts = new Map(view.work.tasks.map(({ id, count: places }) => [id, places]));
  const lines = open.flatMap(({ taskId, openPlaces, sentences }) => [
    view.screen.style(
      'yellow',
      clip(
        `${printable(taskId)}: ${openPlaces} of ${count(counts.get(taskId) ?? 0, 'place')} open`,
        view.screen.width,
      ),
    ),
    ...sentences.flatMap((sentence) => sentenceLines(sentence, view)),
  ]);
  return lines.length === 0 ? [] : [...lines, ''];
}

function takenBackLines({ takenBack }: RouteDocument, view: RouteView): string[] {
  const lines = takenBack.flatMap(({ taskId, expertId, why }) => [
    clip(`${printable(taskId)}: the offer to ${shortId(expertId)} is taken back`, view.screen.width),
    ...sentenceLines(why, view),
  ]);
  return lines.length === 0 ? [] : [...lines, ''];
}

function sentenceLines(sentence: string, { screen }: RouteView): string[] {
  const short = printable(sentence).replace(FULL_ID, shortId);
  return wrap(short, screen.width - MARGIN.length).map((line) => MARGIN + line);
}
