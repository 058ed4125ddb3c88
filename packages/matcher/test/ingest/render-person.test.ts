import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '#domain/span.js';
import type { PersonRecord } from '#ingest/record/person-record.js';
import { renderPerson } from '#ingest/record/render-person.js';

const value = fc.string({ minLength: 1 });
const values = fc.array(value, { maxLength: 3 });
const section = fc.record({ heading: value, entries: fc.array(value, { minLength: 1, maxLength: 2 }) });
const record: fc.Arbitrary<PersonRecord> = fc.record(
  {
    name: value,
    address: value,
    headline: value,
    location: value,
    summary: value,
    rate: value,
    emails: values,
    phones: values,
    links: values,
    credentials: values,
    skills: values,
    languages: values,
    availability: values,
    experience: fc.array(
      fc.record(
        { title: value, organisation: value, dates: value, text: value },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 3 },
    ),
    education: fc.array(fc.record({ degree: value, institution: value }, { requiredKeys: ['institution'] }), {
      maxLength: 3,
    }),
    rest: fc.array(section, { maxLength: 2 }),
    unused: fc.array(section, { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'emails',
      'phones',
      'links',
      'credentials',
      'skills',
      'languages',
      'availability',
      'experience',
      'education',
      'rest',
      'unused',
    ],
  },
);

it('points at exactly the characters of each value, no part within another', () => {
  fc.assert(
    fc.property(record, (person) => {
      const { text, outline } = renderPerson(person);
      const at = (span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);
      for (const key of ['name', 'address', 'headline', 'location', 'summary', 'rate'] as const) {
        expect(at(outline[key])).toBe(person[key]);
      }
      for (const key of [
        'emails',
        'phones',
        'links',
        'credentials',
        'skills',
        'languages',
        'availability',
      ] as const) {
        expect(outline[key].map(at)).toEqual(person[key]);
      }
      expect(outline.experience.map(({ title }) => at(title))).toEqual(
        person.experience.map(({ title }) => title),
      );
      expect(outline.experience.map(({ dates }) => at(dates))).toEqual(
        person.experience.map(({ dates }) => dates),
      );
      expect(outline.education.map(({ institution }) => at(institution))).toEqual(
        person.education.map(({ institution }) => institution),
      );
      expect(outline.rest.map(at)).toEqual(person.rest.flatMap(({ entries }) => entries));
      expect(outline.unused.map(at)).toEqual(person.unused.flatMap(({ entries }) => entries));
    }),
  );
});
