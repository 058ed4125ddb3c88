import { fullName } from '../identity.js';
import { dateObject } from '../months.js';
import type { SampleMonth, SamplePerson } from '../sample-person.js';
import { asJson } from './as-json.js';

const dateOrNull = (month: SampleMonth | undefined) => (month === undefined ? null : dateObject(month));

/** The person as a profile in the shape that LinkedIn data providers return. */
export function writeLinkedinJson(person: SamplePerson): Buffer {
  const { place, name } = person;
  return asJson({
    public_identifier: null,
    full_name: fullName(name),
    first_name: name.first,
    last_name: name.last,
    headline: person.headline,
    summary: person.summary,
    country: place.countryCode,
    country_full_name: place.country,
    city: place.city,
    state: place.region ?? null,
    experiences: person.experience.map((entry) => ({
      starts_at: dateObject(entry.start),
      ends_at: dateOrNull(entry.end),
      company: entry.organisation,
      title: entry.title,
      description: entry.points.join('\n'),
      location: entry.city ?? null,
    })),
    education: person.education.map((study) => ({
      starts_at: dateOrNull(study.start),
      ends_at: dateObject(study.end),
      school: study.school,
      degree_name: study.degree,
      field_of_study: study.field ?? null,
    })),
    certifications: person.credentials.map((credential) => ({
      name: credential.name,
      authority: credential.authority ?? null,
      license_number: credential.number ?? null,
      starts_at: dateOrNull(credential.issued),
      ends_at: dateOrNull(credential.expires),
    })),
    skills: person.skills,
    languages: person.languages.map(({ name: language }) => language),
    languages_and_proficiencies: person.languages.map(({ name: language, level }) => ({
      name: language,
      proficiency: level,
    })),
  });
}
