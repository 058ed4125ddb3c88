import { dateRange } from './date-words.js';
import { joinParts } from './join-parts.js';
import type { JsonFields, JsonItem } from './json-fields.js';

/** Names that the first day of something goes by. */
export const START_NAMES = ['start', 'startDate', 'startsAt', 'startedOn', 'from', 'begin'] as const;
/** Names that the last day of something goes by. */
export const END_NAMES = ['end', 'endDate', 'endsAt', 'finishedOn', 'to', 'until'] as const;

/** The words of an item that is text, or an object that has a name. */
export function itemName(item: JsonItem): string | undefined {
  return typeof item === 'string' ? item : item.line('name', 'title', 'label', 'value');
}

/** The items of a list as lines of their own: `• …`. */
export function bulletLines(fields: JsonFields, ...names: readonly string[]): string | undefined {
  const lines = fields.items(...names).map((item) => joinParts(['•', itemName(item)], ' '));
  return joinParts(
    lines.filter((line) => line !== '•'),
    '\n',
  );
}

/** Running text of an entry: descriptions, then highlights one a line. */
export function entryBody(fields: JsonFields): string | undefined {
  const description = fields.text('description', 'text', 'details', 'body');
  const highlights = bulletLines(fields, 'highlights', 'achievements', 'responsibilities');
  return joinParts([description, fields.text('summary', 'abstract'), highlights], '\n');
}

/**
 * From when to when an entry lasted.
 * @param open whether a start without an end is still going on where no `current` flag says so
 */
export function entryDates(fields: JsonFields, open: boolean): string | undefined {
  const period = fields.isObject('timePeriod') ? fields.object('timePeriod') : undefined;
  const start = fields.date(...START_NAMES) ?? period?.date(...START_NAMES);
  const end = fields.date(...END_NAMES) ?? period?.date(...END_NAMES);
  const current = fields.flag('current', 'isCurrent');
  return dateRange(start, end ?? (current === true ? 'Present' : undefined), current ?? open);
}

/** City, region and country of an object that has them as fields. */
export function placeParts(fields: JsonFields | undefined): string | undefined {
  const city = fields?.line('city', 'locality', 'town');
  const region = fields?.line('region', 'state', 'province');
  const country = fields?.line('countryFullName', 'countryName', 'country', 'countryCode');
  return joinParts([city, region, country], ', ');
}

/** A place in one line, from text or from an object of city, region and country. */
export function entryPlace(fields: JsonFields, ...names: readonly string[]): string | undefined {
  return fields.isObject(...names) ? placeParts(fields.object(...names)) : fields.line(...names);
}
