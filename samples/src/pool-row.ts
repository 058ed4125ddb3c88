import type { PersonName } from './sample-person.js';

/** One row of the staffing agency's CSV; every field is the text of its cell. */
export interface PoolRow {
  readonly name: PersonName;
  readonly phone: string;
  readonly headline: string;
  readonly summary: string;
  readonly specialty: string;
  readonly credentials: string;
  readonly licenceState: string;
  readonly skills: string;
  readonly languages: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly ratePerHour: string;
  readonly hoursPerWeek: string;
  readonly availableFrom: string;
}
