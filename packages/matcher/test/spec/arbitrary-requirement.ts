import fc from 'fast-check';
import { PROFESSIONS } from '#taxonomy/professions.js';

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** A field of work: two that are part of another here, and one of another profession. */
export const specialtyCode = pick(
  'wound-care',
  'internal-medicine',
  'cardiology',
  'interventional-cardiology',
  'tax-law',
);

/** A credential asked for: one or several, or whatever proves a profession. */
export const credentialRequirement = fc.oneof(
  fc.record({
    kind: fc.constant('credential' as const),
    codes: pick(
      ['physician-licence'],
      ['md', 'do'],
      ['rn'],
      ['rn', 'md'],
      ['physician-licence', 'bar-admission'],
      ['board-certification'],
      ['bar-admission'],
      ...PROFESSIONS.filter(({ code }) => /^(?:physician|nurse|lawyer)$/.test(code)).map(
        ({ proofs }) => proofs,
      ),
    ),
    jurisdictions: pick([], [], ['US-FL'], ['US'], ['US-GA', 'DE']),
  }),
  fc.record({
    kind: fc.constant('credential' as const),
    codes: fc.constant(['board-certification']),
    specialty: specialtyCode,
  }),
);

/** One requirement of a brief as JSON, of any kind but free text. */
export const requirement = fc.oneof(
  { weight: 2, arbitrary: credentialRequirement },
  fc.record({
    kind: fc.constant('specialty' as const),
    codes: fc.uniqueArray(specialtyCode, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('skill' as const), codes: pick(['sql'], ['python'], ['mysql']) }),
  fc.record({
    kind: fc.constant('language' as const),
    code: pick('de', 'es'),
    level: pick('basic' as const, 'native' as const),
  }),
  fc.record({ kind: fc.constant('location' as const), regions: pick(['US-FL'], ['US'], ['GB-ENG', 'DE']) }),
  fc.record({
    kind: fc.constant('rate' as const),
    maxPerHour: pick(60, 120, 119.99),
    currency: pick('USD', 'EUR'),
  }),
  fc.record({
    kind: fc.constant('availability' as const),
    hoursPerWeek: pick(5, 10, 19),
    remote: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('availability' as const),
    remote: fc.constant(true),
    from: fc.constant('2026-12'),
  }),
  fc.record({
    kind: fc.constant('title' as const),
    titles: pick(['medical director'], ['head of compliance'], ['CEO', 'physician'], ['director']),
  }),
  fc.record({
    kind: fc.constant('education' as const),
    minLevel: pick('associate' as const, 'bachelor' as const, 'master' as const, 'doctorate' as const),
    fields: pick([], ['cardiology']),
    orRelated: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('experience' as const),
    minYears: pick(0, 2),
    withinYears: pick(0.5, 1, 5, 8),
    codes: pick([], ['cardiology']),
  }),
  fc.record({
    kind: fc.constant('experience' as const),
    minYears: pick(1, 5, 10),
    codes: pick([], ['cardiology']),
  }),
);
