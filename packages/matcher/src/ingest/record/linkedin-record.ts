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
      externalId: fields.line('publicIdentifier', 'id', 'profileId'),
      name: personName(fields),
      headline: fields.line('headline', 'occupation', 'title'),
      location: placeParts(fields) ?? entryPlace(fields, 'location', 'locationName', 'geoLocationName'),
      summary: fields.text('summary', 'about'),
      address: joinParts([fields.line('address'), fields.line('postalCode', 'zipCode')], ', '),
    }),
    ...contactLists(fields),
    experience: positionsOf(fields.objects('experiences', 'experience', 'positions', 'workExperience')),
    education: studiesOf(fields.objects('education', 'educations', 'schools')),
    credentials: credentialsOf(fields.items('certifications', 'certificates', 'licenses', 'credentials')),
    skills: skillsOf(fields.commaItems('skills')),
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
  return fields.commaItems('languagesAndProficiencies', 'languages', 'accomplishmentLanguages');
}

function sectionsOf(fields: JsonFields): readonly RecordSection[] {
  return [
    ...sectionOf('Projects', fields.items('accomplishmentProjects', 'projects')),
    ...sectionOf('Publications', fields.items('accomplishmentPublications', 'publications')),
    ...sectionOf('Patents', fields.items('accomplishmentPatents', 'patents')),
    ...sectionOf('Courses', fields.items('accomplishmentCourses', 'courses')),
    ...sectionOf('Awards', fields.items('accomplishmentHonorsAwards', 'honors', 'awards')),
    ...sectionOf(
      'Organisations',
      fields.items('accomplishmentOrganisations', 'accomplishmentOrganizations', 'organizations'),
    ),
    ...sectionOf('Volunteering', fields.items('volunteerWork', 'volunteer', 'volunteerExperiences')),
    ...sectionOf('Industry', fields.items('industry', 'industryName')),
  ];
}
