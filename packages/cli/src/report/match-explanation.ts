import type { CriterionResult, CriterionStatus, Evidence, Match } from '@expertmatch/matcher';
import { clip, displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { changeLines } from './change-lines.js';
import { markedLabel } from './criterion-label.js';
import type { MatchView } from './match-view.js';
import { requirementLines } from './requirement-lines.js';
import { sourceLabel } from './source-label.js';
import { STATUS_MARK } from './status-mark.js';

const MARGIN = '  ';
/** `100.0/100.0` */
const POINTS_WIDTH = 11;
/** Columns before a criterion's words: margin, mark and points. */
const INDENT = MARGIN.length + 1 + POINTS_WIDTH + 2;
const MAX_FILE_WIDTH = 24;

/**
 * Every criterion of a match with mark, points, reason and quotes, then what is missing, what to ask, and what would
 * change the match.
 */
export function explanationLines(match: Match, view: MatchView): string[] {
  const { criteria, sources } = match;
  const of = (status: CriterionStatus) =>
    criteria.filter((one) => one.status === status).map(({ criterion }) => criterion);
  return [
    '',
    ...criteria.flatMap((result) => criterionLines(result, sources.length > 1, view)),
    ...requirementLines('Missing', of('missing'), view, MARGIN),
    ...requirementLines('Not stated', of('unknown'), view, MARGIN),
    ...changeLines(match, MARGIN.length, view.screen),
  ];
}

function criterionLines(result: CriterionResult, namesFiles: boolean, view: MatchView): string[] {
  const { status, contribution, weight, reason, evidence } = result;
  const { screen } = view;
  const { sign, style } = STATUS_MARK[status];
  const points = `${contribution.toFixed(1)}/${(100 * weight).toFixed(1)}`.padStart(POINTS_WIDTH);
  const columns = screen.width - INDENT;
  const [first = '', ...rest] = wrap(markedLabel(result.criterion, view.names), columns);
  const margin = ' '.repeat(INDENT);
  return [
    `${MARGIN}${screen.style(style, sign)}${points}  ${screen.style('bold', first)}`,
    ...rest.map((line) => margin + screen.style('bold', line)),
    ...wrap(printable(reason), columns).map((line) => margin + line),
    ...evidence.map((one) => margin + screen.style('dim', quoteLine(one, namesFiles, columns))),
  ];
}

/** The file is named only where there is more than one; else it stands in the match's head. */
function quoteLine({ quote, source }: Evidence, namesFile: boolean, columns: number): string {
  const file = namesFile ? `${clip(sourceLabel({ file: source }), MAX_FILE_WIDTH)}: ` : '';
  return `${file}«${clip(printable(quote), columns - displayWidth(file) - 2)}»`;
}
