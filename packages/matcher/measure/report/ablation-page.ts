import type { Ablation } from '../ablation/ablate.js';
import { decimal, differenceFigure } from './figure.js';
import { markdownTable } from './markdown-table.js';

/** What becomes of each figure when something is left out, as a table; the first row has the figures with all. */
export function ablationPage(
  ablations: readonly Ablation[],
  arenas: readonly { readonly name: string; readonly metric: string }[],
): string {
  const head = ['left out', ...arenas.map(({ name, metric }) => `${name}, ${metric}`)];
  const rows = ablations.map(({ variant, effects }, k) => [
    variant,
    ...effects.map(({ value, difference }) =>
      k === 0 ? decimal(value.value) : differenceFigure(difference),
    ),
  ]);
  return markdownTable(head, rows);
}
