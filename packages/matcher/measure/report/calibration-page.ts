import type { FieldFits } from '../calibration/calibrate.js';
import { decimal } from './figure.js';
import { markdownTable } from './markdown-table.js';

/** What a curve makes of each field, as a table. */
export function calibrationPage(fields: readonly FieldFits[]): string {
  const head = ['field', 'wanted', 'median', 'met', 'partial or met'];
  const strangers = ['strangers', 'median', '95 % below', 'partial or met'];
  const rows = fields.map(({ field, related, unrelated }) => [
    field,
    String(related.pairs),
    ...[related.median, related.met, related.partial].map(decimal),
    String(unrelated.pairs),
    ...[unrelated.median, unrelated.p95, unrelated.partial].map(decimal),
  ]);
  return markdownTable([...head, ...strangers], rows);
}
