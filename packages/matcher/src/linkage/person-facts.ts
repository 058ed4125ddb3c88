import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Identity } from '../domain/identity.js';
import { organisationKey } from './organisation-key.js';
import { type PersonName, personName } from './person-name.js';
import type { RecordContent } from './record-content.js';
import { textBands } from './text-bands.js';

/** What a record says of who the person is, each fact in one spelling, so that records can be compared. */
export interface PersonFacts {
  readonly name?: PersonName;
  /** Of a person, not of an office. */
  readonly emails: readonly string[];
  /** The last ten digits. */
  readonly phones: readonly string[];
  /** Names of LinkedIn profiles. */
  readonly linkedIn: readonly string[];
  readonly npis: readonly string[];
  readonly licences: readonly string[];
  readonly employers: readonly DatedName[];
  readonly schools: readonly DatedName[];
  readonly city?: string;
  readonly region?: string;
  /** Codes of the fields of work that the person practises and of the licences and degrees held. */
  readonly fields: readonly string[];
  /** First year of work, or the year of the first degree. */
  readonly firstYear?: number;
  /** See `textBands`; empty where the record names the person. */
  readonly bands: readonly string[];
}

/** An organisation and the year of entry or, of schools, of leaving. */
export interface DatedName {
  readonly name: string;
  readonly year?: number;
}

const OFFICE =
  /^(?:info|office|contact|admin|administrator|hello|mail|email|team|jobs|careers?|hr|recruit\w*|support|sales|service|reception|enquir\w*|inquir\w*|no-?reply|webmaster|billing|marketing|staff|clinic|practice|frontdesk)$/;

/** What is withheld from ranking counts too: nothing here is ever ranked or shown. */
export function personFacts(record: RecordContent): PersonFacts {
  const { identity } = record;
  const profile = identity.withheld?.profile ?? record.profile;
  const name = identity.name === undefined ? undefined : personName(identity.name);
  const firstYear = firstYearOf(profile);
  return {
    ...(name && { name }),
    ...contacts(identity),
    employers: profile.experience.flatMap(({ organisation, start }) => dated(organisation?.value, start)),
    schools: profile.education.flatMap(({ institution, end }) => dated(institution?.value, end)),
    ...place(profile),
    fields: [...new Set(fieldsOf(profile))],
    ...(firstYear !== undefined && { firstYear }),
    bands: name === undefined ? textBands(record.passages.map(({ text }) => text)) : [],
  };
}

function contacts({ emails, phones, links, registrations = [] }: Identity) {
  const numbers = (register: string) =>
    registrations.flatMap((one) => (one.startsWith(`${register} `) ? one.slice(register.length + 1) : []));
  return {
    emails: emails.map(plainEmail).filter((email) => !OFFICE.test(email.replace(/@.*/, ''))),
    phones: phones.map((phone) => phone.replace(/\D/g, '').slice(-10)).filter(({ length }) => length >= 7),
    linkedIn: links.flatMap(
      (link) => /linkedin\.com\/(?:in|pub)\/([^/?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? [],
    ),
    npis: numbers('npi'),
    licences: numbers('licence'),
  };
}

/** Lower case, without a tag behind a plus sign. */
export function plainEmail(email: string): string {
  return email.toLowerCase().replace(/\+[^@]*@/, '@');
}

function dated(name: string | undefined, date: string | undefined): DatedName[] {
  const key = name === undefined ? '' : organisationKey(name);
  if (key === '') return [];
  return [{ name: key, ...(date !== undefined && { year: yearOf(date) }) }];
}

function place({ location }: ExpertProfile): Pick<PersonFacts, 'city' | 'region'> {
  const city = location?.city && organisationKey(location.city);
  const region = location?.region ?? location?.country;
  return { ...(city && { city }), ...(region && { region }) };
}

function fieldsOf({ specialties, credentials }: ExpertProfile): string[] {
  const practised = specialties.filter(({ strength }) => strength === 'practised').map(({ code }) => code);
  return [...practised, ...credentials.map(({ code }) => code)];
}

function firstYearOf({ experience, education }: ExpertProfile): number | undefined {
  const years = [...experience.map(({ start }) => start), ...education.map(({ end }) => end)].flatMap(
    (date) => (date === undefined ? [] : yearOf(date)),
  );
  return years.length === 0 ? undefined : Math.min(...years);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
