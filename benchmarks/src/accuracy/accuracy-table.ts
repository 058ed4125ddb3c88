import { FIELDS } from './facts.js';
import type { Accuracy } from './measure-accuracy.js';

/** A Markdown table of F1, with precision and recall in brackets; a dash where a group has no such values. */
export function accuracyTable(accuracy: Accuracy): string {
  const groups = Object.entries(accuracy);
  const head = ['field', ...groups.map(([group, { documents }]) => `${group} (${documents})`)];
  const rows = FIELDS.map((field) => [
    field,
    ...groups.map(([, scores]) => {
      const { found, there, f1, precision, recall } = scores[field];
      return found + there === 0 ? '–' : `${fixed(f1)} (${fixed(precision)}, ${fixed(recall)})`;
    }),
  ]);
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => row[k]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function fixed(value: number): string {
  return value.toFixed(2);
}
