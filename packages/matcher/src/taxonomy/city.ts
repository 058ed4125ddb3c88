import type { Concept } from './concept.js';

/** A city and the state or country that it lies in. */
export interface City extends Concept {
  /** ISO code of `PLACES`: `US-TX`, `FR`. */
  readonly place: string;
}
