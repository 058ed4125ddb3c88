import type { ExperienceEntry } from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import { isSamePosition } from './covers.js';
import { latestDay } from './recorded-on.js';
import { unite } from './unite.js';

/** The positions that one record lists, and the day it is of. */
export interface RecordedPositions {
  readonly experience: readonly ExperienceEntry[];
  readonly day?: PartialDate | undefined;
}

/**
 * The positions of several records, newest record first. What an older record calls current, where a newer one tells
 * of another position held today, is taken to have lasted until that one began, and at least until the older record's
 * own day.
 */
export function composeExperience(newestFirst: readonly RecordedPositions[]): ExperienceEntry[] {
  const lists = newestFirst.map(({ experience, day }, k) => {
    const newer = newestFirst.slice(0, k).flatMap((one) => one.experience.filter(({ current }) => current));
    if (newer.length === 0) return experience;
    const end = latestDay([day, ...newer.map(({ start }) => start)]);
    return end === undefined ? experience : experience.map((entry) => endedOn(entry, end));
  });
  return unite(lists, isSamePosition);
}

function endedOn(entry: ExperienceEntry, end: PartialDate): ExperienceEntry {
  return entry.current ? { ...entry, current: false, end } : entry;
}
