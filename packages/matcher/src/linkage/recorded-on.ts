import type { PartialDate } from '../domain/partial-date.js';
import type { RecordContent } from './record-content.js';

/**
 * The day that a record is of: the one that it states, or the latest that it tells of, whichever is later, since
 * nothing is written before it happened. Positions and issued credentials count; what is planned does not.
 */
export function recordedOn({ writtenOn, profile }: RecordContent): PartialDate | undefined {
  const told = [
    writtenOn,
    ...profile.experience.flatMap(({ start, end }) => [start, end]),
    ...profile.credentials.map(({ issued }) => issued),
  ];
  return latestDay(told);
}

/** The latest of some dates, undefined when none is known. A bare year is its first day. */
export function latestDay(days: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  return days.reduce((last, day) => (last === undefined || (day ?? '') > last ? day : last));
}

/** The records in the order in which their facts win: by day, records of one day as given. */
export function newestFirst<Content extends RecordContent>(records: readonly Content[]): Content[] {
  const dated = records.map((record) => ({ record, day: recordedOn(record) ?? '' }));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return dated.map(({ record }) => record);
}
