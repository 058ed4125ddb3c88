import { dateRange } from './date-words.js';
import type { JsonFields } from './json-fields.js';

/** Names that the first day of something goes by. */
export const START_NAMES = [
  'start',
  'startDate',
  'startsAt',
  'startedOn',
  'from',
  'begin',
  'startYear',
  'startMonthYear',
] as const;
/** Names that the last day of something goes by. */
export const END_NAMES = [
  'end',
  'endDate',
  'endsAt',
  'finishedOn',
  'to',
  'until',
  'endYear',
  'endMonthYear',
] as const;

const PERIOD_NAMES = [
  'timePeriod',
  'dateRange',
  'startEndDate',
  'period',
  'dates',
  'duration',
  'employmentPeriod',
];

/**
 * From when to when an entry lasted.
 * @param open whether a start without an end is still going on where no `current` flag says so
 */
export function entryDates(fields: JsonFields, open: boolean): string | undefined {
  const periods = PERIOD_NAMES.filter((name) => fields.isObject(name)).map((name) => fields.object(name));
  const sources = [fields, ...periods];
  const start = firstOf(sources, (source) => source?.date(...START_NAMES));
  const end = firstOf(sources, (source) => source?.date(...END_NAMES));
  const current = firstOf(sources, (source) =>
    source?.flag('current', 'isCurrent', 'currentIndicator', 'ongoing'),
  );
  return (
    dateRange(start, end ?? (current === true ? 'Present' : undefined), current ?? open) ??
    statedDates(fields)
  );
}

function firstOf<Source, Value>(
  sources: readonly Source[],
  ask: (source: Source) => Value | undefined,
): Value | undefined {
  for (const source of sources) {
    const value = ask(source);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `Jan 2019 - Present · 5 yrs 2 mos`, without how long that is. */
function statedDates(fields: JsonFields): string | undefined {
  const names = [...PERIOD_NAMES, 'caption', 'meta'].filter((name) => !fields.isObject(name));
  const words = firstOf(names, (name) => fields.line(name));
  return words === undefined || !/\d{4}/.test(words) ? words : words.replace(/(?<!\s)\s*·.*$/, '');
}
