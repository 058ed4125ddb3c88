import { emailOf, fullName } from '../identity.js';
import { credentialWords } from '../phrases.js';
import type { SampleCredential, SamplePerson } from '../sample-person.js';
import { asJson } from './as-json.js';

/** The person in the JSON Resume schema (jsonresume.org, 1.x); licence facts go into the certificate's name. */
export function writeJsonResume(person: SamplePerson): Buffer {
  const { place } = person;
  return asJson({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: fullName(person.name),
      label: person.headline,
      email: emailOf(person.name),
      phone: person.phone,
      summary: person.summary,
      location: {
        city: place.city,
        countryCode: place.countryCode,
        ...(place.region && { region: place.region }),
      },
    },
    work: person.experience.map((entry) => ({
      name: entry.organisation,
      position: entry.title,
      ...(entry.city && { location: entry.city }),
      startDate: entry.start,
      ...(entry.end && { endDate: entry.end }),
      highlights: entry.points,
    })),
    education: person.education.map((study) => ({
      institution: study.school,
      studyType: study.degree,
      ...(study.field && { area: study.field }),
      ...(study.start && { startDate: study.start }),
      endDate: study.end,
    })),
    certificates: person.credentials.map(certificate),
    skills: person.skills.map((name) => ({ name })),
    languages: person.languages.map(({ name, level }) => ({ language: name, fluency: level })),
  });
}

function certificate(credential: SampleCredential): object {
  const { authority, issued, ...rest } = credential;
  return {
    name: credentialWords(rest),
    ...(issued && { date: issued }),
    ...(authority && { issuer: authority }),
  };
}
