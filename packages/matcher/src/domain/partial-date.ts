/** A calendar date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601). */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Months since year 0 of a partial date.
 * @param edge which month a bare year stands for: its first (`start`) or its last (`end`)
 */
export function monthIndex(date: PartialDate, edge: 'start' | 'end'): number {
  const [, year, month] = SHAPE.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`not a partial date: ${date}`);
  const monthOfYear = month === undefined ? (edge === 'start' ? 1 : 12) : Number(month);
  return Number(year) * 12 + monthOfYear - 1;
}

/** The last day that a partial date covers, as `YYYY-MM-DD`: what "valid until 2026-03" means. */
export function lastDayOf(date: PartialDate): string {
  const [, year = '', month = '12', day] = SHAPE.exec(date) ?? [];
  if (day !== undefined) return date;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(lastDay).padStart(2, '0')}`;
}

/** Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with a month and day that exist. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = SHAPE.exec(text) ?? [];
  if (year === undefined) return false;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
}
