import type { ExperienceEntry } from './expert-profile.js';
import { monthIndex } from './partial-date.js';

/**
 * Months of work in some positions, months held twice counted once. A position still held ends on `asOf`; one
 * without a start counts for nothing.
 * @param asOf `YYYY-MM-DD`
 */
export function experienceMonths(entries: readonly ExperienceEntry[], asOf: string): number {
  const intervals = entries.flatMap((entry) => interval(entry, asOf)).sort((a, b) => a.from - b.from);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to } of intervals) {
    months += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return months;
}

/** From the first month to the one after the last. */
function interval(entry: ExperienceEntry, asOf: string): { from: number; to: number }[] {
  if (entry.start === undefined) return [];
  const from = monthIndex(entry.start, 'start');
  const last =
    entry.current || entry.end === undefined ? monthIndex(asOf, 'end') : monthIndex(entry.end, 'end');
  const to = Math.min(last, monthIndex(asOf, 'end')) + 1;
  return to > from ? [{ from, to }] : [];
}
