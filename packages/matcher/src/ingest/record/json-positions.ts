import { entryBody, entryDates, entryPlace } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import type { RecordPosition } from './person-record.js';
import { present } from './present.js';

/** Positions under the names of any source; ones that say nothing are left out. A start without an end is current. */
export function positionsOf(list: readonly JsonFields[]): readonly RecordPosition[] {
  return list.map(positionOf).filter((position) => Object.keys(position).length > 0);
}

function positionOf(fields: JsonFields): RecordPosition {
  return present({
    title: fields.line('title', 'position', 'role', 'jobTitle'),
    organisation: fields.line('organisation', 'organization', 'company', 'companyName', 'employer', 'name'),
    dates: entryDates(fields, true) ?? fields.line('dates', 'period', 'duration'),
    location: entryPlace(fields, 'location', 'locationName', 'geoLocationName', 'city'),
    text: entryBody(fields),
  });
}
