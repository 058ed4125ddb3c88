import { printable } from '../text/printable.js';
import { headlineLabel } from './headline-label.js';
import { routeDocument } from './route-document.js';
import type { RouteView } from './route-view.js';

const HEADER = ['task', 'state', 'places', 'expertId', 'headline', 'score', 'hours', 'why'];

/** The plan as rows of cells for a spreadsheet, the header first: a row for each assignment, then one for each open task, then one for each offer that is taken back. */
export function routeRows(view: RouteView): (readonly (string | number)[])[] {
  const { assignments, open, takenBack } = routeDocument(view);
  return [
    HEADER,
    ...assignments.map(({ taskId, expertId, places, score, hours, why }) => {
      const headline = headlineLabel(view.expertOf(expertId).profile);
      return [printable(taskId), 'assigned', places, expertId, headline, score, hours, why];
    }),
    ...open.map(({ taskId, openPlaces, sentences }) => [
      printable(taskId),
      'open',
      openPlaces,
      '',
      '',
      '',
      '',
      sentences.join(' '),
    ]),
    ...takenBack.map(({ taskId, expertId, why }) => {
      const headline = headlineLabel(view.expertOf(expertId).profile);
      return [printable(taskId), 'taken back', '', expertId, headline, '', '', why];
    }),
  ];
}
