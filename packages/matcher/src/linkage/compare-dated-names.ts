import { evidenceOf, type LinkEvidence } from './outcome-odds.js';
import type { DatedName } from './person-facts.js';

/** Years that accounts of one date may differ by. */
const TOLERANCE_YEARS = 1;

/**
 * Compares employers by name and year of entry, schools by name and year of leaving. `samePeriods`: two or more are the
 * same with their year; `otherPeriod`: the same names, all at other times.
 */
export function compareDatedNames(
  field: 'employer' | 'school',
  a: readonly DatedName[],
  b: readonly DatedName[],
): LinkEvidence[] {
  if (a.length === 0 || b.length === 0) return [];
  const pairs = a.flatMap((one) =>
    b.filter(({ name }) => name === one.name).map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return [evidenceOf(field, 'other')];
  const timed = pairs.filter(([one, other]) => one.year !== undefined && other.year !== undefined);
  const together = timed.filter(
    ([{ year = 0 }, { year: other = 0 }]) => Math.abs(year - other) <= TOLERANCE_YEARS,
  );
  const years = new Set(together.map(([{ name, year }]) => `${name} ${year}`));
  if (years.size > 1) return [evidenceOf(field, 'samePeriods')];
  if (years.size === 1) return [evidenceOf(field, 'samePeriod')];
  return [evidenceOf(field, timed.length === pairs.length ? 'otherPeriod' : 'same')];
}
