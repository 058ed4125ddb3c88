import { emailOf, fullName } from '../identity.js';
import { placeLine } from '../places.js';
import type { SamplePerson } from '../sample-person.js';

/** The people as one JSON object a line; ids are `exp-101`, `exp-102`, … in this order. */
export function writeJsonLines(people: readonly SamplePerson[]): Buffer {
  return Buffer.from(people.map((person, index) => `${line(person, `exp-${101 + index}`)}\n`).join(''));
}

function line(person: SamplePerson, id: string): string {
  const { availability, rate } = person;
  return JSON.stringify({
    id,
    name: fullName(person.name, person.postNominals),
    email: emailOf(person.name),
    headline: person.headline,
    summary: person.summary,
    location: placeLine(person.place),
    experience: person.experience.map(({ points, ...entry }) => ({
      ...entry,
      description: points.join(' '),
    })),
    education: person.education,
    credentials: person.credentials,
    skills: person.skills,
    languages: person.languages,
    ...(rate && { ratePerHour: rate.amount, currency: rate.currency }),
    ...(availability && {
      hoursPerWeek: availability.hoursPerWeek,
      availableFrom: availability.from,
      remote: availability.remote,
    }),
  });
}
