import fc from 'fast-check';
import type { Credential } from '#domain/credential.js';
import type {
  ExperienceEntry,
  ExpertProfile,
  LanguageFact,
  SkillFact,
  SpecialtyFact,
} from '#domain/expert-profile.js';
import { CREDENTIALS } from '#taxonomy/credentials.js';
import { specialtyCode } from '../spec/arbitrary-requirement.js';

const span = { start: 0, end: 1 };
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const place = pick('US-FL', 'US-GA', 'US', 'DE', 'GB-ENG');

/** Leaves out what is undefined, as the domain does. */
function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** A credential of a few kinds, places and standings. */
export const credential: fc.Arbitrary<Credential> = fc
  .record({
    code: pick(
      'physician-licence',
      'md',
      'rn',
      'fnp',
      'bar-admission',
      'bar-exam',
      'board-certification',
      'board-eligible',
      'cwsp',
      'jd',
    ),
    jurisdiction: maybe(place),
    specialty: maybe(specialtyCode),
    status: pick('active', 'expired', 'pending', 'stated', 'inactive'),
    expires: maybe(pick('2025-01', '2027-06', '2026-11')),
  })
  .map((one) =>
    clean({
      ...one,
      kind: CREDENTIALS.get(one.code)?.kind ?? 'certificate',
      name: one.code,
      span,
    } as Credential),
  );

/** A field of work, practised or mentioned. */
export const specialtyFact: fc.Arbitrary<SpecialtyFact> = fc.record({
  code: specialtyCode,
  strength: pick('practised', 'mentioned'),
  span: fc.constant(span),
});

/** A skill. */
export const skillFact: fc.Arbitrary<SkillFact> = fc
  .tuple(
    pick('python', 'postgresql', 'sql', 'relational-databases'),
    pick('shown' as const, 'listed' as const),
  )
  .map(([code, strength]) => ({ code, name: code, strength, span }));

/** A language at some level, or at none that is stated. */
export const languageFact: fc.Arbitrary<LanguageFact> = fc
  .record({ code: pick('de', 'es'), level: maybe(pick('basic', 'fluent', 'native')) })
  .map((one) => clean({ ...one, span }) as LanguageFact);

/** A position, dated or not, with a title or without. */
export const position: fc.Arbitrary<ExperienceEntry> = fc
  .record({
    title: maybe(
      pick(
        'Physician',
        'Registered nurse',
        'Attorney',
        'Cardiologist',
        'Sales representative',
        'Medical Director',
        'Deputy Head of Legal & Compliance',
        'Former CEO',
        '—',
      ),
    ),
    start: maybe(pick('2005', '2018-03', '2024-01')),
    end: maybe(pick('2019', '2025-02')),
    specialties: fc.array(specialtyCode, { maxLength: 1 }),
  })
  .map(
    ({ title, ...one }) =>
      clean({
        ...one,
        title: title && { value: title, span },
        current: one.end === undefined,
        span,
      }) as ExperienceEntry,
  );

/** A course of study, finished or not. */
const study = fc
  .record({
    code: maybe(pick('bs', 'associate-degree', 'llm', 'phd', 'md', 'rn')),
    fields: pick([], ['cardiology'], ['history']),
    inProgress: fc.boolean(),
    start: maybe(pick('2019')),
    end: maybe(pick('2014', '2027-05')),
  })
  .map((one) => clean({ ...one, span }));

/** Gives every fact a place of its own in the text. */
function spread(subject: ExpertProfile): ExpertProfile {
  let at = 0;
  return JSON.parse(JSON.stringify(subject), (key, value: unknown) => {
    if (key !== 'span') return value;
    at += 2;
    return { start: at - 2, end: at - 1 };
  }) as ExpertProfile;
}

/** A profile with a few facts of every sort, or none. */
export const profile: fc.Arbitrary<ExpertProfile> = fc
  .record({
    credentials: fc.array(credential, { maxLength: 3 }),
    specialties: fc.array(specialtyFact, { maxLength: 3 }),
    skills: fc.array(skillFact, { maxLength: 2 }),
    languages: fc.uniqueArray(languageFact, { maxLength: 2, selector: ({ code }) => code }),
    location: maybe(
      place.map((code) =>
        code.includes('-') ? { region: code, country: code.slice(0, 2), span } : { country: code, span },
      ),
    ),
    rate: maybe(
      fc.record({
        amountPerHour: pick(60, 99.5, 120, 121, 300),
        currency: pick('USD', 'EUR'),
        span: fc.constant(span),
      }),
    ),
    availability: maybe(
      fc
        .record({
          hoursPerWeek: maybe(pick(4, 5, 9.5, 10, 40)),
          remote: maybe(fc.boolean()),
          from: maybe(pick('2026-01', '2027-05')),
        })
        .map((one) => clean({ ...one, span })),
    ),
    experience: fc.array(position, { maxLength: 3 }),
    education: fc.array(study, { maxLength: 2 }),
  })
  .map((one) => spread(clean(one) as ExpertProfile));
