import type { ProjectSpec } from './project-spec.js';
import type { WorkingHours } from './working-hours.js';

/** Money for an hour of work. */
export interface HourlyPay {
  readonly perHour: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A piece of work that experts are to be assigned to. */
export interface Task {
  readonly id: string;
  /** What is needed; absent where the candidates come from elsewhere, as from a stored project. */
  readonly spec?: ProjectSpec;
  /** The stored project whose spec says what is needed. */
  readonly projectId?: string;
  /** Hours of work of each place, more than 0, counted in whole minutes. */
  readonly effortHours: number;
  /** The last day (`YYYY-MM-DD`) on which work can be done; absent: the end of the time that is planned. */
  readonly deadline?: string;
  /** 1 to 100: how many times as much as one of priority 1 a point of score is worth here. */
  readonly priority: number;
  /** Absent: any rate will do. */
  readonly pay?: HourlyPay;
  /** How many places there are, 1 or more. */
  readonly count: number;
  /** Whether one expert may hold several of the places. */
  readonly severalPlaces: boolean;
  /** When the work has to be done; absent: whenever the expert likes. */
  readonly hours?: WorkingHours;
  /** Who may not do it: conflicts of interest. */
  readonly excludedExperts: readonly string[];
  /** Who has to hold a place each: no other can take those places. */
  readonly requiredExperts: readonly string[];
  /** The kind of work, in the platform's own words: `review`. */
  readonly kind?: string;
  /** What the task is one of many of, as a client or a project; rotation counts by it. */
  readonly series?: string;
}
