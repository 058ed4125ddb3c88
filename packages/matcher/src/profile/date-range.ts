import { isPartialDate, type PartialDate } from '../domain/partial-date.js';
import { overlaps, type Span } from '../domain/span.js';

/** From when to when, as found in a text. */
export interface DateRange extends Span {
  readonly start: number;
  readonly end: number;
  readonly from: PartialDate;
  /** Absent for a position still held. */
  readonly to?: PartialDate;
  readonly current: boolean;
  /** As written. */
  readonly words: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19[4-9]\\d|20\\d\\d)';
/** A year too long ago to be told from a number, but for the year that it leads to. */
const EARLIER = '19[0-3]\\d';
const DATE = `(?:(?:\\d{1,2}\\s+)?${MONTH}\\.?,?\\s+(?:\\d{1,2},?\\s+)?${YEAR}|${YEAR}-\\d{2}(?:-\\d{2})?|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR}|\\d{1,2}[/.]${YEAR}|${YEAR}[/.]\\d{1,2}|${YEAR})`;
const NOW = '(?:present|current(?:ly)?|now|to date|today|ongoing|till date)';
const RANGE = new RegExp(
  `(?<![\\w$])(?:(?:from|since)\\s+)?(${DATE}|${EARLIER}(?=\\s*[-–—−]\\s*${YEAR}))\\s*(?:-|–|—|−|/|to|until|till|through|\\s)\\s*(${DATE}|${NOW})(?![\\w])`,
  'giu',
);
const SINCE = new RegExp(
  `\\bsince\\s+(${DATE})(?!\\w)|(?<![\\w$])(${DATE})\\s*(?:-|–|—|/-)+\\s*(?=$|[)\\]|\\n])`,
  'giu',
);
const SINGLE = new RegExp(`(?<![\\w$])${DATE}(?![\\w])`, 'giu');
const ANY_YEAR = new RegExp(YEAR);
const ONLY_YEAR = new RegExp(`${YEAR}|^${EARLIER}$`);
const ANY_MONTH = new RegExp(MONTH);

/** Every "from – to" in a text, in order: months by name or number, years alone, ISO dates, "Present". */
export function dateRanges(text: string): DateRange[] {
  if (!ANY_YEAR.test(text)) return [];
  const ranges = [...text.matchAll(RANGE)].flatMap((match) => closedRange(match));
  const open = [...text.matchAll(SINCE)].flatMap((match) => openRange(match));
  const free = open.filter((one) => !ranges.some((other) => overlaps(one, other)));
  return [...ranges, ...free].sort((a, b) => a.start - b.start);
}

/** Every single date in a text, in order. */
export function dates(
  text: string,
): { readonly date: PartialDate; readonly start: number; readonly end: number }[] {
  if (!ANY_YEAR.test(text)) return [];
  return [...text.matchAll(SINGLE)].flatMap((match) => {
    const date = partialDate(match[0]);
    return date === undefined ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

function closedRange(match: RegExpExecArray): DateRange[] {
  const from = partialDate(match[1] ?? '');
  const to = partialDate(match[2] ?? '');
  if (from === undefined || (to !== undefined && to < from.slice(0, to.length))) return [];
  const span = { start: match.index, end: match.index + match[0].length, words: match[0] };
  return [to === undefined ? { ...span, from, current: true } : { ...span, from, to, current: false }];
}

function openRange(match: RegExpExecArray): DateRange[] {
  const from = partialDate(match[1] ?? match[2] ?? '');
  return from === undefined
    ? []
    : [
        {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          words: match[0],
          from,
          current: true,
        },
      ];
}

/** A date in words or numbers as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when it is none. */
export function partialDate(words: string): PartialDate | undefined {
  const text = words.trim().toLowerCase();
  const year = ONLY_YEAR.exec(text)?.[0];
  if (year === undefined) return undefined;
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return inMonths(text.slice(5, 7)) ? text : year;
  const named = ANY_MONTH.exec(text)?.[0];
  if (named !== undefined) return namedDate(text, year, MONTHS.indexOf(named.slice(0, 3)) + 1);
  const [, first, second] = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.]\d{4}$/.exec(text) ?? [];
  const month = second ?? /^\d{4}[/.](\d{1,2})$/.exec(text)?.[1];
  if (first === undefined)
    return month !== undefined && inMonths(month) ? `${year}-${twoDigits(Number(month))}` : year;
  return numericDate(year, Number(first), Number(month));
}

/** "June 15, 2026" and "15 June 2026" tell a day, "June 2026" does not. */
function namedDate(text: string, year: string, month: number): PartialDate {
  const day = /(?:^|\s)(\d{1,2})(?=,|\s)/.exec(text.replace(year, ' '))?.[1];
  return dated(year, month, day === undefined ? undefined : Number(day));
}

/** US order (month first) unless that month does not exist. */
function numericDate(year: string, first: number, second: number): PartialDate {
  if (inMonths(String(first))) return dated(year, first, second);
  return inMonths(String(second)) ? dated(year, second, first) : year;
}

function dated(year: string, month: number, day: number | undefined): PartialDate {
  const untilMonth = `${year}-${twoDigits(month)}`;
  const full = day === undefined ? untilMonth : `${untilMonth}-${twoDigits(day)}`;
  return isPartialDate(full) ? full : untilMonth;
}

function inMonths(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
