import { joinParts } from './join-parts.js';
import { credentialsOf } from './json-credentials.js';
import { entryPlace, placeParts } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import { contactLists, personName } from './json-identity.js';
import { positionsOf } from './json-positions.js';
import { sectionOf } from './json-sections.js';
import { languagesOf, skillsOf } from './json-skills.js';
import { studiesOf } from './json-studies.js';
import { termsOf } from './json-terms.js';
import type { PersonRecord, RecordSection } from './person-record.js';
import { present } from './present.js';

/**
 * A profile as LinkedIn's data resellers give it (`experiences[{ starts_at: { year, month, day } }]`), in
 * snake or camel case. Pictures, gender, birth date, followers and other people's profiles are not read.
 */
export function linkedinRecord(fields: JsonFields): PersonRecord {
  return {
    ...present({
      externalId: fields.line('publicIdentifier', 'publicId', 'id', 'profileId'),
      name: personName(fields),
      headline: headlineOf(fields),
      location:
        placeParts(fields) ?? entryPlace(fields, 'location', 'locationName', 'geoLocationName', 'geo'),
      summary: fields.text('summary', 'about'),
      address: joinParts([fields.line('address'), fields.line('postalCode', 'zipCode')], ', '),
    }),
    ...contactLists(fields),
    experience: positionsOf(fields.objects(...positionLists(fields))),
    education: studiesOf(
      fields.objects('education', 'educations', 'schools', 'educationView', 'profileEducations'),
    ),
    credentials: credentialsOf(fields.items(...CREDENTIAL_LISTS)),
    skills: skillsOf(fields.commaItems('skills', 'skillView', 'profileSkills', 'topSkills')),
    languages: languagesOf(languageItems(fields)),
    ...termsOf(fields),
    rest: sectionsOf(fields),
    unused: [
      ...sectionOf('Interests', fields.items('interests')),
      ...sectionOf('Recommendations', fields.items('recommendations')),
    ],
  };
}

/** Some sources give bare names in `languages` and the levels in `languages_and_proficiencies`. */
function languageItems(fields: JsonFields) {
  return fields.commaItems(
    'languagesAndProficiencies',
    'languages',
    'accomplishmentLanguages',
    'languageView',
    'profileLanguages',
  );
}

const CREDENTIAL_LISTS = [
  'certifications',
  'certificates',
  'licenses',
  'credentials',
  'licenseAndCertificates',
  'licensesAndCertifications',
  'certificationView',
  'profileCertifications',
];

const POSITION_LISTS = [
  'experiences',
  'experience',
  'positions',
  'positionView',
  'profilePositionGroups',
  'workExperience',
  'employmentHistory',
  'positionHistory',
  'jobs',
];

/** `position` is the list of positions for some sources, and the headline for others. */
function positionLists(fields: JsonFields): readonly string[] {
  return fields.isList('position') ? [...POSITION_LISTS, 'position'] : POSITION_LISTS;
}

function headlineOf(fields: JsonFields): string | undefined {
  const headline = fields.line('headline', 'occupation', 'title', 'jobTitle', 'subTitle');
  return headline ?? (fields.isList('position') ? undefined : fields.line('position'));
}

function sectionsOf(fields: JsonFields): readonly RecordSection[] {
  return [
    ...sectionOf('Projects', fields.items('accomplishmentProjects', 'projects', 'projectView')),
    ...sectionOf(
      'Publications',
      fields.items('accomplishmentPublications', 'publications', 'publicationView'),
    ),
    ...sectionOf('Patents', fields.items('accomplishmentPatents', 'patents', 'patentView')),
    ...sectionOf('Courses', fields.items('accomplishmentCourses', 'courses', 'courseView')),
    ...sectionOf(
      'Awards',
      fields.items('accomplishmentHonorsAwards', 'honors', 'honorsAndAwards', 'awards', 'honorView'),
    ),
    ...sectionOf(
      'Organisations',
      fields.items('accomplishmentOrganisations', 'accomplishmentOrganizations', 'organizations'),
    ),
    ...sectionOf(
      'Volunteering',
      fields.items(
        'volunteerWork',
        'volunteer',
        'volunteerExperience',
        'volunteerExperiences',
        'volunteerAndAwards',
        'volunteerExperienceView',
      ),
    ),
    ...sectionOf('Industry', fields.items('industry', 'industryName')),
  ];
}
