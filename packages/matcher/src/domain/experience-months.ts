import type { ExperienceEntry } from './expert-profile.js';
import { monthIndex } from './partial-date.js';

/** Months, the first included, the one after the last. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * Months of work in some positions, months held twice counted once. A position still held ends on `asOf`; one
 * without a start counts for nothing.
 * @param asOf `YYYY-MM-DD`
 * @param withinYears only months of so many years up to `asOf` count; default: all
 */
export function experienceMonths(
  entries: readonly ExperienceEntry[],
  asOf: string,
  withinYears = Number.POSITIVE_INFINITY,
): number {
  const intervals = entries.flatMap((entry) => interval(entry, asOf)).sort((a, b) => a.from - b.from);
  let months = 0;
  let covered = monthIndex(asOf, 'end') + 1 - Math.round(withinYears * 12);
  for (const { from, to } of intervals) {
    months += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return months;
}

/**
 * Full months between the end of the latest position and `asOf`, 0 for one still held; undefined when none
 * has a start before `asOf`.
 * @param asOf `YYYY-MM-DD`
 */
export function monthsSinceWork(entries: readonly ExperienceEntry[], asOf: string): number | undefined {
  const ends = entries.flatMap((entry) => interval(entry, asOf).map(({ to }) => to));
  return ends.length === 0 ? undefined : monthIndex(asOf, 'end') + 1 - Math.max(...ends);
}

function interval(entry: ExperienceEntry, asOf: string): Interval[] {
  if (entry.start === undefined) return [];
  const from = monthIndex(entry.start, 'start');
  const last =
    entry.current || entry.end === undefined ? monthIndex(asOf, 'end') : monthIndex(entry.end, 'end');
  const to = Math.min(last, monthIndex(asOf, 'end')) + 1;
  return to > from ? [{ from, to }] : [];
}
