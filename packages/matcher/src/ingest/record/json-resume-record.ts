import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';
import { joinParts } from './join-parts.js';
import { credentialsOf } from './json-credentials.js';
import { placeParts } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import { positionsOf } from './json-positions.js';
import { sectionOf } from './json-sections.js';
import { languagesOf, skillsOf } from './json-skills.js';
import { studiesOf } from './json-studies.js';
import { termsOf } from './json-terms.js';
import type { PersonRecord, RecordSection } from './person-record.js';
import { present } from './present.js';

/**
 * A JSON Resume (schema 1.3.1; version 1.2 has the same fields), with `credentials`, rate and availability
 * as this product's own extension. Of the metadata only the day of the last change is read, the picture not at all, nor are fields that the schema does not have.
 */
export function jsonResumeRecord(fields: JsonFields): PersonRecord {
  const basics = fields.object('basics');
  return {
    ...contactOf(basics),
    ...present({
      externalId: fields.line('id'),
      writtenOn: dayOf(fields.object('meta')?.line('lastModified')),
      headline: basics?.line('label'),
      location: placeParts(basics?.object('location')),
      summary: basics?.text('summary'),
    }),
    experience: positionsOf(fields.objects('work')),
    education: studiesOf(fields.objects('education')),
    credentials: credentialsOf([...fields.items('certificates'), ...fields.items('credentials')]),
    skills: skillsOf(fields.commaItems('skills')),
    languages: languagesOf(fields.commaItems('languages')),
    ...termsOf(fields),
    ...sectionsOf(fields),
  };
}

/** The day of a date with or without a time; schema 1.3.1 has `YYYY-MM-DDThh:mm:ss`. */
function dayOf(stamp: string | undefined): PartialDate | undefined {
  const day = stamp?.slice(0, 10);
  return day !== undefined && isPartialDate(day) ? day : undefined;
}

function contactOf(
  basics: JsonFields | undefined,
): Pick<PersonRecord, 'emails' | 'phones' | 'links'> & { readonly name?: string; readonly address?: string } {
  const place = basics?.object('location');
  const profiles = basics?.objects('profiles') ?? [];
  const links = [basics, ...profiles].flatMap((from) => from?.line('url') ?? from?.line('username') ?? []);
  return {
    ...present({
      name: basics?.line('name'),
      address: joinParts([place?.line('address'), place?.line('postalCode')], ', '),
    }),
    emails: basics?.commaItems('email').filter((email) => typeof email === 'string') ?? [],
    phones: basics?.items('phone').filter((phone) => typeof phone === 'string') ?? [],
    links,
  };
}

function sectionsOf(fields: JsonFields): Record<'rest' | 'unused', readonly RecordSection[]> {
  return {
    rest: [
      ...sectionOf('Projects', fields.items('projects')),
      ...sectionOf('Publications', fields.items('publications')),
      ...sectionOf('Awards', fields.items('awards')),
      ...sectionOf('Volunteering', fields.items('volunteer')),
    ],
    unused: [
      ...sectionOf('Interests', fields.items('interests')),
      ...sectionOf('References', fields.items('references')),
    ],
  };
}
