import type { Capacity } from '../domain/capacity.js';
import { dayNumber } from './day.js';

const DAYS_PER_WEEK = 7;
const MINUTES_PER_HOUR = 60;

/** The minutes of a task's work, of each place. */
export function effortMinutes(effortHours: number): number {
  return Math.round(effortHours * MINUTES_PER_HOUR);
}

/** On how many days from `from` to `to`, both included, an expert is not absent; days as numbers. */
export function daysPresent({ absences }: Capacity, from: number, to: number): number {
  let days = 0;
  const ranges = absences.map((one) => [dayNumber(one.from), dayNumber(one.to)] as const);
  for (let day = from; day <= to; day++) if (!ranges.some(([a, b]) => a <= day && day <= b)) days += 1;
  return days;
}

/**
 * The minutes that an expert can work on new tasks from `from` to `to`, both included, whole, 0 or more: a seventh of
 * a week's hours on each day present, less what was promised before.
 */
export function freeMinutes(capacity: Capacity, from: number, to: number): number {
  const days = capacity.absences.length === 0 ? Math.max(0, to - from + 1) : daysPresent(capacity, from, to);
  const minutes = (capacity.hoursPerWeek * days * MINUTES_PER_HOUR) / DAYS_PER_WEEK;
  return Math.max(0, Math.floor(minutes - capacity.hoursTaken * MINUTES_PER_HOUR + 1e-6));
}
