import type { HourlyPay } from './task.js';
import type { WorkingHours } from './working-hours.js';

/** Days, both included, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** How much work an expert can take, and of what kind. */
export interface Capacity {
  readonly expertId: string;
  /** Hours of work a week, spread evenly over its days, range (0, 168]. */
  readonly hoursPerWeek: number;
  /** Hours of work already promised and not yet done; they come first. */
  readonly hoursTaken: number;
  /** How many tasks the expert takes at a time; absent: any number. */
  readonly maxConcurrentTasks?: number;
  /** Tasks that the expert has. */
  readonly concurrentTasks: number;
  /** Absent: any pay will do. */
  readonly minRate?: HourlyPay;
  /** Days off. */
  readonly absences: readonly DayRange[];
  /** The kinds of work that the expert takes; absent: any. */
  readonly kinds?: readonly string[];
  /** Absent: at any hour. */
  readonly hours?: WorkingHours;
  /** The day (`YYYY-MM-DD`) since which the expert has had no work; absent: not known, taken as longest. */
  readonly idleSince?: string;
  /** Places had in the platform's current period, as this month: what exposure is limited by and load is counted from. */
  readonly recentPlaces: number;
  /** Parts of the pool that a policy may promise a share of the work: `new`, `south`. Never a protected group. */
  readonly pools: readonly string[];
  /** Places that the expert had lately, by series. */
  readonly recentBySeries: Readonly<Record<string, number>>;
}
