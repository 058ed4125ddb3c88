import { joinParts } from './join-parts.js';
import { credentialsOf } from './json-credentials.js';
import { entryPlace } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import { contactLists, personName } from './json-identity.js';
import { positionsOf } from './json-positions.js';
import { sectionOf } from './json-sections.js';
import { languagesOf, skillsOf } from './json-skills.js';
import { studiesOf } from './json-studies.js';
import { termsOf } from './json-terms.js';
import { type OtherField, otherSections } from './other-sections.js';
import type { PersonRecord, RecordPosition, RecordStudy } from './person-record.js';
import { present } from './present.js';

/** Fields that only the candidate objects of applicant tracking systems have. */
const ATS_MARKS = [
  'employments',
  'experienceEntries',
  'educationEntries',
  'keyedCustomFields',
  'customFields',
  'applicationIds',
  'applications',
  'fileHandles',
  'primaryEmailAddress',
  'socialMediaAddresses',
  'lastInteractionAt',
  'isAnonymized',
  'disqualified',
  'prospect',
];

/** Whether these are the fields of a candidate object of Greenhouse, Lever, Ashby or Workable. */
export function isAtsCandidate(fields: JsonFields): boolean {
  return fields.has(...ATS_MARKS);
}

/**
 * A candidate object of Greenhouse, Lever (with the parsed résumé, where it is there), Ashby or Workable. Of what the
 * recruiting side adds, only custom fields are read; tags are kept but not used, stages, scores and notes are not read.
 */
export function atsRecord(fields: JsonFields): PersonRecord {
  const resume = fields.isObject('resume') ? fields.object('resume') : undefined;
  const parsed = fields.object('parsedData') ?? resume?.object('parsedData');
  const custom = otherSections(customFields(fields));
  return {
    ...present({
      externalId: fields.line('id'),
      name: personName(fields),
      headline: fields.line('headline', 'position', 'title'),
      location: entryPlace(fields, 'location', 'locationSummary', 'primaryLocation'),
      summary: fields.text('summary'),
      address: joinParts(
        fields
          .items('address', 'addresses')
          .map((item) => (typeof item === 'string' ? item : item.line('value'))),
        ', ',
      ),
    }),
    ...contactLists(fields),
    experience: experienceOf(fields, parsed),
    education: educationOf(fields, parsed),
    credentials: credentialsOf(fields.items('certifications', 'licenses')),
    skills: skillsOf(fields.commaItems('skills')),
    languages: languagesOf(fields.commaItems('languages')),
    ...termsOf(fields),
    rest: [...sectionOf('Cover letter', coverLetter(fields)), ...custom.rest],
    unused: [...sectionOf('Tags', fields.commaItems('tags')), ...custom.unused],
  };
}

/** The positions listed, else the present one that the candidate is headed by. */
function experienceOf(fields: JsonFields, parsed: JsonFields | undefined): readonly RecordPosition[] {
  const own = fields.objects('employments', 'experienceEntries', 'experience', 'positions');
  const listed = positionsOf([...own, ...(parsed?.objects('positions') ?? [])]);
  const organisation = fields.line('company');
  if (listed.length > 0 || organisation === undefined) return listed;
  return [present({ title: fields.line('title', 'position'), organisation })];
}

function educationOf(fields: JsonFields, parsed: JsonFields | undefined): readonly RecordStudy[] {
  const own = fields.objects('educations', 'educationEntries', 'education', 'schools');
  const listed = studiesOf([...own, ...(parsed?.objects('schools') ?? [])]);
  const institution = fields.line('school');
  return listed.length > 0 || institution === undefined ? listed : [{ institution }];
}

function coverLetter(fields: JsonFields): readonly string[] {
  return [fields.text('coverLetter') ?? []].flat();
}

/** Custom fields as an object of values, or as a list of `{ title, value }`. */
function customFields(fields: JsonFields): readonly OtherField[] {
  if (fields.isList('customFields')) {
    return fields.objects('customFields').flatMap((field) => {
      const key = field.line('title', 'name', 'label');
      const values = field.unasked().find((other) => other.key === 'value')?.values;
      return key === undefined || values === undefined ? [] : [{ key, values }];
    });
  }
  return fields.object('customFields')?.unasked() ?? [];
}
