import type { SetQuality } from '../quality/set-quality.js';
import { differenceFigure, figure } from './figure.js';
import { markdownTable } from './markdown-table.js';

/** Metrics that are better when they are lower. */
const LOWER = new Set(['pairLoss']);

/** The quality on all sets as a table. */
export function qualityPage(sets: readonly SetQuality[]): string {
  const peers = sets[0]?.metrics[0]?.peers.map(({ peer }) => peer) ?? [];
  const head = ['set', 'metric', 'ours', ...peers.flatMap((peer) => [peer, 'ours less that'])];
  const rows = sets.flatMap(({ set, metrics }) =>
    metrics.map(({ metric, ours, peers }, k) => [
      k === 0 ? set : '',
      `${metric} ${LOWER.has(metric) ? '↓' : '↑'}`,
      figure(ours),
      ...peers.flatMap(({ estimate, difference }) => [figure(estimate), differenceFigure(difference)]),
    ]),
  );
  return markdownTable(head, rows);
}
