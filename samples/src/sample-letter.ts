import type { PersonName } from './sample-person.js';

/**
 * A fictional expert's own running text. `{first}`, `{last}`, `{email}` and `{phone}` stand for the
 * identity, so that names can be swapped.
 */
export interface SampleLetter {
  readonly file: string;
  readonly name: PersonName;
  readonly phone: string;
  readonly text: string;
}
