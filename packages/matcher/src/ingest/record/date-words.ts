import { plainLine } from '../text/plain-value.js';

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 2999;
}

/** Some sources write 0 for a month or day that is not known. */
function isPart(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function partsOf(value: object): string | undefined {
  const { year, month, day }: { year?: unknown; month?: unknown; day?: unknown } = value;
  if (!isYear(year)) return undefined;
  if (!isPart(month)) return String(year);
  return isPart(day) ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

/**
 * A date of a record in words: ISO 8601 as precise as given (`2019`, `2019-09`, `2019-09-01`) for numbers,
 * `{ year, month, day }` and ISO times; any other text as it stands. Nothing for what is no date at all.
 */
export function dateWords(value: unknown): string | undefined {
  if (isYear(value)) return String(value);
  if (typeof value === 'object' && value !== null) return partsOf(value);
  if (typeof value !== 'string') return undefined;
  const isoTime = /^(\d{4}-\d{2}-\d{2})T/.exec(value);
  return isoTime?.[1] ?? (plainLine(value) || undefined);
}

/**
 * From when to when: `2019-09 – 2021-03`, `2019-09 – Present`, `until 2021-03`.
 * @param open whether a start without an end is still going on
 */
export function dateRange(
  start: string | undefined,
  end: string | undefined,
  open: boolean,
): string | undefined {
  if (start !== undefined && end !== undefined) return `${start} – ${end}`;
  if (start !== undefined) return open ? `${start} – Present` : start;
  return end === undefined ? undefined : `until ${end}`;
}
