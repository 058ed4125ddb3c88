import { longMonth, slashMonth } from './months.js';
import type { SampleAvailability, SampleCredential, SamplePerson, Study } from './sample-person.js';

const symbols = { USD: '$', EUR: '€', GBP: '£' } as const;

const present = (words: readonly (string | undefined)[]): readonly string[] =>
  words.filter((word): word is string => word !== undefined && word !== '');

/** `$110/hour`; nothing when the person names no rate. */
export function rateWords(person: SamplePerson): string | undefined {
  return person.rate === undefined ? undefined : `${symbols[person.rate.currency]}${person.rate.amount}/hour`;
}

/** `12 hours/week, remote, from January 2027`; nothing when the person says nothing. */
export function availabilityWords(availability: SampleAvailability | undefined): string | undefined {
  if (availability === undefined) return undefined;
  const { hoursPerWeek, from, remote } = availability;
  const hours = hoursPerWeek === undefined ? undefined : `${hoursPerWeek} hours/week`;
  const start = from === undefined ? undefined : `from ${longMonth(from)}`;
  return present([hours, remote === true ? 'remote' : undefined, start]).join(', ');
}

/** `Medical License (MD), Florida, No. ME 000412, active, expires 01/2028`. */
export function credentialWords(credential: SampleCredential): string {
  const { name, authority, jurisdiction, number, status, issued, expires } = credential;
  return present([
    name,
    jurisdiction,
    authority,
    number === undefined ? undefined : `No. ${number}`,
    issued === undefined ? undefined : `since ${slashMonth(issued)}`,
    status,
    expires === undefined ? undefined : `expires ${slashMonth(expires)}`,
  ]).join(', ');
}

/** `State Bar of Georgia, admitted 2012, No. 000318, active`. */
function admissionWords(credential: SampleCredential): string {
  const { name, issued, number, status } = credential;
  return present([
    name,
    issued === undefined ? undefined : `admitted ${slashMonth(issued)}`,
    number === undefined ? undefined : `No. ${number}`,
    status,
  ]).join(', ');
}

/** The person's credentials, as licences or as bar admissions. */
export function credentialLines(person: SamplePerson): readonly string[] {
  const words = person.credentialsHeading === 'Bar Admissions' ? admissionWords : credentialWords;
  return person.credentials.map(words);
}

/** `Residency, Internal Medicine`. */
export function studyWords(study: Study): string {
  return present([study.degree, study.field]).join(', ');
}

/** `English (native), Portuguese (conversational)`. */
export function languageWords(person: SamplePerson): string {
  return person.languages.map(({ name, level }) => `${name} (${level})`).join(', ');
}

/** The heading over the person's credentials. */
export function credentialsHeading(person: SamplePerson): string {
  return person.credentialsHeading ?? 'Licenses and Certifications';
}
