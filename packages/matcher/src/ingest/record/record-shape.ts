import type { SourceFormat } from '../../domain/expert.js';
import { atsRecord, isAtsCandidate } from './ats-record.js';
import { InvalidField } from './invalid-field.js';
import type { JsonFields } from './json-fields.js';
import { jsonResumeRecord } from './json-resume-record.js';
import { linkedinRecord } from './linkedin-record.js';
import type { PersonRecord } from './person-record.js';
import { profileRecord } from './profile-record.js';
import { isPersonFields, schemaOrgRecord } from './schema-org-record.js';

/** A JSON record with the form it was recognised by. */
export interface ShapedRecord {
  readonly format: SourceFormat;
  readonly record: PersonRecord;
}

const LINKEDIN_MARKS = [
  'experiences',
  'positions',
  'publicIdentifier',
  'publicId',
  'memberUrn',
  'profileUrn',
  'entityUrn',
  'positionView',
  'profilePositionGroups',
  'geoLocationName',
  'industryName',
  'currentCompany',
  'licenseAndCertificates',
  'honorsAndAwards',
  'formattedName',
  'fullName',
  'occupation',
  'volunteerWork',
  'accomplishmentPublications',
  'accomplishmentHonorsAwards',
];

const PROFILE_MARKS = [
  'headline',
  'summary',
  'bio',
  'experience',
  'education',
  'credentials',
  'licences',
  'licenses',
  'certifications',
  'skills',
  'specialties',
  'specialty',
  'practiceAreas',
  'languages',
  'publications',
  'projects',
];

/**
 * Recognises the form of a JSON record by its fields and reads it.
 * @throws {InvalidField} for a record of no known form, or a field not of its form
 */
export function readShape(fields: JsonFields): ShapedRecord {
  if (isJsonResume(fields)) return { format: 'json-resume', record: jsonResumeRecord(fields) };
  if (isPersonFields(fields)) return { format: 'schema-org', record: schemaOrgRecord(fields) };
  if (isAtsCandidate(fields)) return { format: 'ats-json', record: atsRecord(fields) };
  if (fields.has(...LINKEDIN_MARKS)) return { format: 'linkedin-json', record: linkedinRecord(fields) };
  if (fields.has(...PROFILE_MARKS)) return { format: 'profile-json', record: profileRecord(fields) };
  throw new InvalidField(
    '',
    'is no profile: expected JSON Resume (basics, work), a LinkedIn profile (full_name, experiences), an ATS candidate (employments, experience_entries), a schema.org Person or headline, experience, skills, …',
  );
}

function isJsonResume(fields: JsonFields): boolean {
  return fields.isObject('basics') || (fields.has('work') && !fields.has('experience', 'experiences'));
}
