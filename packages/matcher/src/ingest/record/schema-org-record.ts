import { joinParts } from './join-parts.js';
import { credentialsOf } from './json-credentials.js';
import { entryDates } from './json-dates.js';
import { itemName } from './json-entry.js';
import type { JsonFields, JsonItem } from './json-fields.js';
import { contactLists, personName } from './json-identity.js';
import { sectionOf } from './json-sections.js';
import { languagesOf } from './json-skills.js';
import type { PersonRecord, RecordPosition, RecordStudy } from './person-record.js';
import { present } from './present.js';

/** Whether a value is a JSON-LD node of schema.org's type Person. */
export function isPersonNode(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('@type' in value)) return false;
  const types: readonly unknown[] = [value['@type']].flat();
  return types.some((type) => typeof type === 'string' && /(?:^|[/:])Person$/.test(type));
}

/** The same of fields, which do not tell `@type` from `type`. */
export function isPersonFields(fields: JsonFields): boolean {
  return fields.items('@type').some((type) => typeof type === 'string' && /(?:^|[/:])Person$/.test(type));
}

/**
 * A Person of schema.org (https://schema.org/Person), also with roles between a person and an organisation
 * (`{ "@type": "OrganizationRole", "worksFor": …, "startDate": … }`). Picture, gender, birth, nationality, family and
 * acquaintances are not read.
 */
export function schemaOrgRecord(fields: JsonFields): PersonRecord {
  const occupations = things(fields, 'hasOccupation');
  const credentials = things(fields, 'hasCredential');
  const title = fields.line('jobTitle');
  const address = fields.isObject('address') ? fields.object('address') : undefined;
  return {
    ...present({
      externalId: fields.line('@id', 'identifier'),
      name: personName(fields),
      headline: title ?? joinParts(occupations.map(itemName), ', '),
      location: placeOf(address) ?? placeOf(workPlace(fields)),
      summary: fields.text('description', 'disambiguatingDescription'),
      address: joinParts(
        [
          address?.line('streetAddress') ?? (address ? undefined : fields.line('address')),
          address?.line('postalCode'),
        ],
        ', ',
      ),
    }),
    ...contactLists(fields),
    experience: [...employments(fields, title), ...occupations.flatMap(heldOccupation)],
    education: [...things(fields, 'alumniOf').map(studyAt), ...credentials.filter(isDegree).map(degreeOf)],
    credentials: credentialsOf(credentials.filter((item) => !isDegree(item))),
    skills: [...things(fields, 'knowsAbout', 'skills'), ...occupations.flatMap(skillsIn)].flatMap(
      (item) => itemName(item) ?? [],
    ),
    languages: languagesOf(things(fields, 'knowsLanguage')),
    availability: [],
    rest: [
      ...sectionOf('Memberships', things(fields, 'memberOf', 'affiliation')),
      ...sectionOf('Awards', things(fields, 'award', 'awards')),
    ],
    unused: [],
  };
}

/** What a property holds: one thing or several, as text or objects. */
function things(fields: JsonFields, ...names: readonly string[]): readonly JsonItem[] {
  return names.flatMap((name) => fields.items(name));
}

/** What a role leads to, or else the thing itself. */
function behindRole(item: JsonItem, property: string): JsonItem {
  if (typeof item === 'string') return item;
  return item.isObject(property) ? (item.object(property) ?? item) : item;
}

function employments(fields: JsonFields, jobTitle: string | undefined): readonly RecordPosition[] {
  return things(fields, 'worksFor').map((item, index) => {
    const role = typeof item === 'string' ? undefined : item;
    return present({
      title: role?.line('roleName', 'namedPosition') ?? (index === 0 ? jobTitle : undefined),
      organisation: itemName(behindRole(item, 'worksFor')),
      dates: role && entryDates(role, true),
    });
  });
}

/** An occupation with dates is a position; one without is what the person is. */
function heldOccupation(item: JsonItem): readonly RecordPosition[] {
  const dates = typeof item === 'string' ? undefined : entryDates(item, true);
  if (typeof item === 'string' || dates === undefined) return [];
  return [present({ title: item.line('roleName') ?? itemName(behindRole(item, 'hasOccupation')), dates })];
}

function skillsIn(item: JsonItem): readonly JsonItem[] {
  return typeof item === 'string' ? [] : item.commaItems('skills');
}

function studyAt(item: JsonItem): RecordStudy {
  const role = typeof item === 'string' ? undefined : item;
  return present({
    degree: role?.line('roleName'),
    institution: itemName(behindRole(item, 'alumniOf')),
    dates: role && entryDates(role, false),
  });
}

function isDegree(item: JsonItem): boolean {
  return typeof item !== 'string' && /degree/i.test(item.line('credentialCategory') ?? '');
}

function degreeOf(item: JsonItem): RecordStudy {
  if (typeof item === 'string') return { degree: item };
  return present({
    degree: item.line('name', 'educationalLevel'),
    field: item.line('about'),
    institution: item.line('recognizedBy'),
    dates: item.date('dateCreated', 'validFrom'),
  });
}

function workPlace(fields: JsonFields): JsonFields | undefined {
  const place = fields.isObject('workLocation') ? fields.object('workLocation') : undefined;
  return place?.isObject('address') ? place.object('address') : place;
}

function placeOf(address: JsonFields | undefined): string | undefined {
  const parts = [
    address?.line('addressLocality', 'name'),
    address?.line('addressRegion'),
    address?.line('addressCountry'),
  ];
  return joinParts(parts, ', ');
}
