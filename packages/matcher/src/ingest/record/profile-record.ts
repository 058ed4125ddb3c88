import { joinParts } from './join-parts.js';
import { credentialsOf } from './json-credentials.js';
import { entryPlace, itemName, placeParts } from './json-entry.js';
import type { JsonFields } from './json-fields.js';
import { contactLists, personName } from './json-identity.js';
import { positionsOf } from './json-positions.js';
import { sectionOf } from './json-sections.js';
import { languagesOf, skillsOf } from './json-skills.js';
import { studiesOf } from './json-studies.js';
import { termsOf } from './json-terms.js';
import { otherSections } from './other-sections.js';
import type { PersonRecord } from './person-record.js';
import { present } from './present.js';

/**
 * The product's own profile form: `{ id?, name?, email?, phone?, headline?, summary?, location?, experience[],
 * education[], credentials[], skills[], languages[], specialties[], rate?, currency?, hoursPerWeek?, availableFrom?,
 * remote?, publications[], projects[], awards[], volunteering[] }`, all of it optional but some word of the person's
 * work. Other fields of text count as `Heading: value`, except such as say who the person is.
 */
export function profileRecord(fields: JsonFields): PersonRecord {
  const known = knownParts(fields);
  const others = otherSections(fields.unasked());
  return { ...known, rest: [...known.rest, ...others.rest], unused: [...known.unused, ...others.unused] };
}

function knownParts(fields: JsonFields): PersonRecord {
  return {
    ...present({
      externalId: fields.line('id', 'externalId', 'expertId', 'candidateId'),
      name: personName(fields),
      headline: headlineOf(fields),
      location: entryPlace(fields, 'location') ?? placeParts(fields),
      summary: fields.text('summary', 'bio', 'about'),
      address: joinParts(
        [fields.line('address', 'street'), fields.line('postalCode', 'zipCode', 'zip')],
        ', ',
      ),
    }),
    ...contactLists(fields),
    experience: positionsOf(fields.objects('experience', 'experiences', 'positions', 'employment')),
    education: studiesOf(fields.objects('education', 'educations')),
    credentials: credentialsOf(CREDENTIAL_NAMES.flatMap((name) => fields.items(name))),
    skills: skillsOf(fields.commaItems('skills')),
    languages: languagesOf(fields.commaItems('languages')),
    ...termsOf(fields),
    rest: ['Projects', 'Publications', 'Awards', 'Volunteering'].flatMap((name) =>
      sectionOf(name, fields.items(name)),
    ),
    unused: ['Interests', 'Hobbies', 'References'].flatMap((name) => sectionOf(name, fields.items(name))),
  };
}

const CREDENTIAL_NAMES = [
  'credentials',
  'licences',
  'licenses',
  'certifications',
  'certificates',
  'barAdmissions',
];

/** Headline and fields of work in one line: what the person says to be. */
function headlineOf(fields: JsonFields): string | undefined {
  const headline = fields.line('headline', 'title', 'jobTitle');
  const items = [
    ...fields.commaItems('specialties', 'specialty', 'specialities'),
    ...fields.commaItems('practiceAreas'),
  ];
  return joinParts([headline, joinParts(items.map(itemName), ', ')], ' — ');
}
