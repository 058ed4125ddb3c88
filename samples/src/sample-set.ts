import { languageAndLawLetters } from './letters/language-and-law-letters.js';
import { otherLetters } from './letters/other-letters.js';
import { physicianLetters } from './letters/physician-letters.js';
import { agencyPool } from './people/agency-pool.js';
import { backendEngineers } from './people/backend-engineers.js';
import { hospitalPhysicians } from './people/hospital-physicians.js';
import { litigationLawyers } from './people/litigation-lawyers.js';
import { malpracticeLawyers } from './people/malpractice-lawyers.js';
import { nursesAndPharmacists } from './people/nurses-and-pharmacists.js';
import { officeAndAnnotation } from './people/office-and-annotation.js';
import { otherEngineers } from './people/other-engineers.js';
import { otherLawyers } from './people/other-lawyers.js';
import { remotePhysicians } from './people/remote-physicians.js';
import { translators } from './people/translators.js';
import { woundCareNeighbours } from './people/wound-care-neighbours.js';
import { woundCarePhysicians } from './people/wound-care-physicians.js';
import type { PoolRow } from './pool-row.js';
import type { SampleLetter } from './sample-letter.js';
import type { PersonName, SamplePerson } from './sample-person.js';

/** Everybody in the sample data, by the way in which they are written. */
export interface SampleSet {
  readonly people: readonly SamplePerson[];
  readonly letters: readonly SampleLetter[];
  readonly pool: readonly PoolRow[];
}

/** The project's own fictional experts. */
export const sampleSet: SampleSet = {
  people: [
    ...backendEngineers,
    ...otherEngineers,
    ...woundCarePhysicians,
    ...woundCareNeighbours,
    ...hospitalPhysicians,
    ...remotePhysicians,
    ...nursesAndPharmacists,
    ...malpracticeLawyers,
    ...litigationLawyers,
    ...otherLawyers,
    ...translators,
    ...officeAndAnnotation,
  ],
  letters: [...physicianLetters, ...languageAndLawLetters, ...otherLetters],
  pool: agencyPool,
};

/** Every person's name, in a fixed order. */
export function namesOf(set: SampleSet): readonly PersonName[] {
  return [...set.people, ...set.letters, ...set.pool].map(({ name }) => name);
}

/** The same people under other names: `rename` answers the name to use. */
export function renamed(set: SampleSet, rename: (name: PersonName) => PersonName): SampleSet {
  const again = <T extends { readonly name: PersonName }>(person: T): T => ({
    ...person,
    name: rename(person.name),
  });
  return { people: set.people.map(again), letters: set.letters.map(again), pool: set.pool.map(again) };
}
