import type { SampleSet } from '@expertmatch/samples';

type Person = SampleSet['people'][number];

/** What the letters say of schools, employers and places; the records say it field by field. */
const IN_LETTERS = {
  schools: [
    'Ravenscourt University',
    'Calder Bay University',
    'Gulf Meridian University',
    'Ostrander County Hospital',
    'Wetherlam University',
    'Kilbarrow University',
    'Kestrel Ridge University',
    'Brazos Point College',
    'University of Thornaby Vale',
  ],
  employers: [
    'Palmcrest Hospital',
    'Gulfstrand Wound Center',
    'Alderwick Hospital',
    "Rio Alder Children's Clinic",
    'Mainbruecke Rechtsanwaelte',
    'Penworth Hydraulics',
    'Lanternhouse Immigration Group',
    'Openharbor Legal Aid',
    'Trinity Alder Cancer Center',
    'Quickwell Drugs',
    'Greenlatch High School',
    'Millrace Middle School',
    'Truegrain Data',
    'Harborlane',
    'Fogbank Tickets',
    'Bluelattice Labs',
    'Costalma Hotels',
  ],
  places: [
    'Sarasota',
    'Bradenton',
    'Gainesville',
    'McAllen',
    'Laredo',
    'Portland',
    'Frankfurt am Main',
    'Freiburg',
    'London, UK',
    'New York, NY',
    'Dallas',
    'Garland',
    'Nashville',
    'San Francisco',
    'Oakland',
    'Miami',
  ],
} as const;

const OTHERS = {
  schools: [
    'Quillmoor University',
    'Old College of Saint Aldhelm',
    'University of the Ferrow Lakes',
    'Dunnoch Institute',
  ],
  employers: ['Zembrick', 'Harrow, Stone & Co', 'Oxcombe Systems Inc.', 'Vantage of the North'],
  places: ['Lisbon', 'Osaka', 'Denver', 'Hamburg'],
} as const;
const LISBON = { city: 'Lisbon', country: 'Portugal', countryCode: 'PT' };
const YEARS_BETWEEN = 4;
/** Lines of a letter that tell of a course of study. */
const STUDIES = /^.*\b(?:Doctor of|Bachelor|Master|Juris|Residency|Fellowship|BEng|Certificate)\b.*$/gm;

const shifted = (text: string) =>
  text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) - YEARS_BETWEEN));

/** Replaces each of some words by one of others, the longest first. */
function exchanged<T>(value: T, from: readonly string[], to: readonly string[]): T {
  const pairs = [...new Set(from)]
    .sort((a, b) => b.length - a.length)
    .map((one, k) => [one, to[k % to.length] ?? one] as const);
  const say = (text: string) => pairs.reduce((said, [one, other]) => said.replaceAll(one, other), text);
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'string' ? say(one) : one)));
}

function withoutCredentials(person: Person, change: (person: Person) => Person): Person {
  return { ...change(person), file: person.file, credentials: person.credentials };
}

/** The same people from other schools, of other employers, of other years of graduation, in other places. */
export const EXCHANGES: Readonly<
  Record<'schools' | 'employers' | 'dates' | 'places', (set: SampleSet) => SampleSet>
> = {
  schools: (set) => ({
    ...set,
    people: set.people.map((person) =>
      withoutCredentials(person, (one) =>
        exchanged(
          one,
          one.education.map(({ school }) => school),
          OTHERS.schools,
        ),
      ),
    ),
    letters: exchanged(set.letters, IN_LETTERS.schools, OTHERS.schools),
  }),
  employers: (set) => ({
    ...set,
    people: set.people.map((person) =>
      withoutCredentials(person, (one) =>
        exchanged(
          one,
          one.experience.map(({ organisation }) => organisation),
          OTHERS.employers,
        ),
      ),
    ),
    letters: exchanged(set.letters, IN_LETTERS.employers, OTHERS.employers),
  }),
  dates: (set) => ({
    ...set,
    people: set.people.map((person) => ({
      ...person,
      education: person.education.map((study) => ({
        ...study,
        end: shifted(study.end),
        ...(study.start !== undefined && { start: shifted(study.start) }),
      })),
    })),
    letters: set.letters.map((letter) => ({ ...letter, text: letter.text.replace(STUDIES, shifted) })),
  }),
  places: (set) => ({
    people: set.people.map((person) => ({ ...withoutCredentials(person, placedElsewhere), place: LISBON })),
    letters: exchanged(set.letters, IN_LETTERS.places, OTHERS.places),
    pool: set.pool.map((row) => ({ ...row, city: 'Lisbon', state: '', country: 'Portugal' })),
  }),
};

function placedElsewhere(person: Person): Person {
  const stated = [person.place.city, ...person.experience.flatMap(({ city }) => city ?? [])];
  const cities = stated.flatMap((place) => place.split(', ')[0] ?? []).filter((city) => city !== 'Remote');
  return exchanged(person, cities, OTHERS.places);
}
