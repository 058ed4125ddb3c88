import type { WeeklyWindow, WorkingHours } from '../domain/working-hours.js';

const MINUTES_PER_DAY = 1_440;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A stretch of minutes, the end excluded. */
type Stretch = readonly [start: number, end: number];

/**
 * How many minutes of a week two people's hours share, each in their own time zone.
 * @param at the moment whose clocks count: summer time moves the hours
 */
export function sharedMinutes(a: WorkingHours, b: WorkingHours, at: Date): number {
  const ours = weekOf(a, at);
  const theirs = weekOf(b, at);
  let shared = 0;
  for (const [start, end] of ours)
    for (const [from, to] of theirs) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return shared;
}

/** The hours as minutes of the week in UTC, in order, none twice. */
function weekOf({ windows, timeZone }: WorkingHours, at: Date): Stretch[] {
  const offset = offsetMinutes(timeZone, at);
  const stretches = windows
    .flatMap(stretchesOf)
    .flatMap(([start, end]) => withinWeek(start - offset, end - start))
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function stretchesOf({ days, from, to }: WeeklyWindow): Stretch[] {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  const length = end > start ? end - start : end - start + MINUTES_PER_DAY;
  return days.map((day) => {
    const first = WEEKDAYS.indexOf(day) * MINUTES_PER_DAY + start;
    return [first, first + length] as const;
  });
}

/** A stretch that begins anywhere, in the one week that all weeks are. */
function withinWeek(start: number, length: number): Stretch[] {
  const first = ((start % MINUTES_PER_WEEK) + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
  const end = first + length;
  if (end <= MINUTES_PER_WEEK) return [[first, end]];
  return [
    [first, MINUTES_PER_WEEK],
    [0, end - MINUTES_PER_WEEK],
  ];
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC of a time zone at a moment. */
function offsetMinutes(timeZone: string, at: Date): number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
