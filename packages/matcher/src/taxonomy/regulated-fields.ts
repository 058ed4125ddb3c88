import type { WorkField } from './specialty-concept.js';

/** Fields that one enters by a licence only. */
export const REGULATED_FIELDS: ReadonlySet<WorkField | undefined> = new Set([
  'medicine',
  'nursing',
  'pharmacy',
  'dentistry',
  'therapy',
  'law',
]);
