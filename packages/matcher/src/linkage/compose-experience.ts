import type { ExperienceEntry } from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import { isSamePosition } from './covers.js';
import { unite } from './unite.js';

/** The positions that one record lists, and the day it is of. */
export interface RecordedPositions {
  readonly experience: readonly ExperienceEntry[];
  readonly day?: PartialDate | undefined;
}

/**
 * The positions of several records, newest record first. What an older record calls current has lasted until its day
 * where a newer one tells of another position held today.
 */
export function composeExperience(newestFirst: readonly RecordedPositions[]): ExperienceEntry[] {
  const lists = newestFirst.map(({ experience, day }, k) => {
    const newer = newestFirst.slice(0, k).some((one) => one.experience.some(({ current }) => current));
    return newer ? experience.map((entry) => endedOn(entry, day)) : experience;
  });
  return unite(lists, isSamePosition);
}

function endedOn(entry: ExperienceEntry, day: PartialDate | undefined): ExperienceEntry {
  if (!entry.current || day === undefined) return entry;
  return { ...entry, current: false, end: day };
}
