import type { Concept } from './concept.js';

/** A country (ISO 3166-1 alpha-2 code) or a state, province or nation of one (ISO 3166-2 code). */
export interface Place extends Concept {
  /** Hours ahead of UTC in standard (winter) time where most people live: -12 to 14, quarters too. */
  readonly utcOffsetHours: number;
}
