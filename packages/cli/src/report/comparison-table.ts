import type { ComparedCriterion, ComparedExpert, Comparison } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { changeLines } from './change-lines.js';
import { markedLabel } from './criterion-label.js';
import { headIndent, matchHead } from './match-head.js';
import type { MatchView } from './match-view.js';
import { STATUS_MARK } from './status-mark.js';

const MARGIN = '  ';
const POINTS_WIDTH = 6;
const DIFFERENCE_WIDTH = 7;
/** Columns before a reason: margin, letter, mark, points and difference. */
const INDENT = MARGIN.length + 1 + 2 + POINTS_WIDTH + DIFFERENCE_WIDTH + 2;

/** A comparison as a person reads it: who, the sum of it in one sentence, then criterion by criterion. */
export function comparisonTable(comparison: Comparison, view: Omit<MatchView, 'answer'>): string[] {
  const { experts, summary, spec } = comparison;
  const { names, screen } = view;
  const rows = spec.criteria.flatMap((criterion, k) => [
    ...wrap(markedLabel(criterion, names), screen.width).map((line) => screen.style('bold', line)),
    ...experts.flatMap((expert, at) => criterionLines(expert.criteria[k], letter(at), screen)),
  ]);
  return [
    ...experts.flatMap((expert, at) => expertLines(expert, `${letter(at)}  `, view)),
    ...wrap(printable(summary), screen.width),
    '',
    ...rows,
    screen.style('bold', 'Score'),
    ...experts.map(({ score, difference }, at) =>
      `${MARGIN}${letter(at)}  ${figures(score, difference)}`.trimEnd(),
    ),
  ];
}

function letter(at: number): string {
  return String.fromCodePoint(65 + at);
}

function expertLines(expert: ComparedExpert, prefix: string, view: Omit<MatchView, 'answer'>): string[] {
  const isEligible = expert.eligibility === 'eligible';
  return [
    ...matchHead(expert, prefix, view),
    ...(isEligible ? [] : changeLines(expert, headIndent(prefix), view.screen)),
    '',
  ];
}

function criterionLines(result: ComparedCriterion | undefined, name: string, screen: Screen): string[] {
  if (result === undefined) return [];
  const { status, contribution, difference, reason } = result;
  const { sign, style } = STATUS_MARK[status];
  const [first = '', ...rest] = wrap(printable(reason), screen.width - INDENT);
  return [
    `${MARGIN}${name} ${screen.style(style, sign)}${figures(contribution, difference)}  ${first}`,
    ...rest.map((line) => ' '.repeat(INDENT) + line),
  ];
}

/** Points, and how many more or less than the first's; no difference is left blank. */
function figures(points: number, difference: number): string {
  const signed = difference === 0 ? '' : `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(1)}`;
  return points.toFixed(1).padStart(POINTS_WIDTH) + signed.padStart(DIFFERENCE_WIDTH);
}
