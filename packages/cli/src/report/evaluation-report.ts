import type { Estimate, Evaluation, EvaluationProgress, Measure } from '@expertmatch/matcher';
import { count } from '../text/count.js';
import { column } from '../text/display-width.js';
import { printable } from '../text/printable.js';

const METRIC_WIDTH = 12;
const VALUE_WIDTH = 9;
const INTERVAL_WIDTH = 20;
const DIGITS = 4;

/** How far an evaluation is, on one line. */
export function evaluationProgress(at: EvaluationProgress): string {
  if (at.stage === 'import') return `imported ${count(at.experts, 'expert')}`;
  return `ranked for ${at.ranked} of ${count(at.projects, 'project')}`;
}

/** A line for each metric: its value and interval, and those of the difference where there is one. */
export function evaluationReport({ experts, projects, measures }: Evaluation): string[] {
  const isCompared = measures.some(({ difference }) => difference !== undefined);
  const headings = [
    column('metric', METRIC_WIDTH),
    pair('value', '95 % interval'),
    isCompared ? pair('change', '95 % interval') : '',
    'over',
  ];
  return [
    `${count(experts, 'expert')}, ${count(projects, 'project')}`,
    '',
    headings.join(''),
    ...measures.map(measureLine),
  ];
}

/** An evaluation as one JSON document; of an expert who could not be read, where and why. */
export function evaluationJson({ failures, ...evaluation }: Evaluation): string {
  const told = failures.map(({ error: { code, message }, ...place }) => ({ ...place, code, message }));
  return JSON.stringify({ ...evaluation, failures: told }, undefined, 2);
}

/** What has to be known beside the figures. */
export function evaluationWarnings({ failures, missingScores }: Evaluation): string[] {
  const unread = failures.map(({ error }) => `not read: ${printable(error.message)} [${error.code}]`);
  if (missingScores === 0) return unread;
  return [...unread, `${count(missingScores, 'judged pair')} without a score, which earn nothing`];
}

function measureLine({ metric, unit, units, difference, ...own }: Measure): string {
  const figures = difference === undefined ? [own] : [own, difference];
  const [value = '', change = ''] = figures.map((one, k) => estimateCells(one, k > 0));
  return column(metric, METRIC_WIDTH) + value + change + count(units, unit);
}

function estimateCells({ value, low, high }: Estimate, isSigned: boolean): string {
  const [middle = '', from = '', to = ''] = [value, low, high].map((one) => figure(one, isSigned));
  return pair(middle, `${from} to ${to}`);
}

function figure(value: number, isSigned: boolean): string {
  const text = value.toFixed(DIGITS);
  return isSigned && value >= 0 ? `+${text}` : text;
}

function pair(value: string, interval: string): string {
  return column(value, VALUE_WIDTH) + column(interval, INTERVAL_WIDTH);
}
