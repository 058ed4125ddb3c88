import type { ExpertProfile } from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import { composeExperience } from './compose-experience.js';
import { coversCredential, coversLanguage, coversSkill, coversSpecialty, isSameStudy } from './covers.js';
import { newestStated } from './newest-stated.js';
import { unite } from './unite.js';

/** A profile and the day that its record is of. */
export interface DatedProfile {
  readonly profile: ExpertProfile;
  readonly day?: PartialDate | undefined;
}

/**
 * One profile of several, newest first, at least one. A fact of which there is one (headline, place, rate) is the
 * newest stated; of lists, the newest account of each item stands, and older items that no newer one covers stay.
 */
export function composeProfile(newestFirst: readonly DatedProfile[]): ExpertProfile {
  const profiles = newestFirst.map(({ profile }) => profile);
  const lists = <Item>(listOf: (profile: ExpertProfile) => readonly Item[]) => profiles.map(listOf);
  return {
    ...newestStated(profiles),
    experience: composeExperience(newestFirst.map(({ profile, day }) => ({ ...profile, day }))),
    education: unite(
      lists(({ education }) => education),
      isSameStudy,
    ),
    credentials: unite(
      lists(({ credentials }) => credentials),
      coversCredential,
    ),
    specialties: unite(
      lists(({ specialties }) => specialties),
      coversSpecialty,
    ),
    skills: unite(
      lists(({ skills }) => skills),
      coversSkill,
    ),
    languages: unite(
      lists(({ languages }) => languages),
      coversLanguage,
    ),
  };
}
