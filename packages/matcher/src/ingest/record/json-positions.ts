import { joinParts } from './join-parts.js';
import { entryDates } from './json-dates.js';
import { entryBody, entryPlace } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import type { RecordPosition } from './person-record.js';
import { present } from './present.js';

/** Names of the roles held at one employer, within the employer's entry. */
const ROLE_LISTS = [
  'positions',
  'roles',
  'subComponents',
  'profilePositionInPositionGroup',
  'positionHistory',
];

/** Positions under the names of any source; ones that say nothing are left out. A start without an end is current. */
export function positionsOf(list: readonly JsonFields[]): readonly RecordPosition[] {
  return list.flatMap(rolesOf).filter((position) => Object.keys(position).length > 0);
}

/** The roles of an employer, each with the employer's name, or the one position that the entry is. */
function rolesOf(fields: JsonFields): readonly RecordPosition[] {
  const whole = positionOf(fields);
  const parts = fields.items(...ROLE_LISTS).filter((item) => typeof item !== 'string');
  const roles = parts.map(positionOf);
  if (!roles.some(({ title }) => title !== undefined)) {
    return [present({ ...whole, text: joinParts([whole.text, ...roles.map(({ text }) => text)], '\n') })];
  }
  const employer = fields.line(...EMPLOYER_NAMES) ?? whole.title;
  return parts.map((part) => {
    const { location } = whole;
    const organisation = part.line(...EMPLOYER_NAMES) ?? employer;
    return present({ location, ...positionOf(part), organisation });
  });
}

const EMPLOYER_NAMES = [
  'organisation',
  'organization',
  'company',
  'companyName',
  'employer',
  'employerName',
  'organizationName',
  'organisationName',
  'org',
  'name',
];

function positionOf(fields: JsonFields): RecordPosition {
  return present({
    title: fields.line('title', 'position', 'role', 'jobTitle', 'roleName', 'positionTitle'),
    organisation: fields.line(...EMPLOYER_NAMES) ?? fields.line('subtitle')?.replace(/(?<!\s)\s*·.*$/, ''),
    dates: entryDates(fields, true),
    location: entryPlace(fields, ...PLACE_NAMES),
    text: entryBody(fields),
  });
}

const PLACE_NAMES = [
  'location',
  'locationName',
  'locationNames',
  'geoLocationName',
  'companyLocation',
  'metadata',
  'city',
];
