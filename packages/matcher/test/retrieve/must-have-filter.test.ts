import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credential } from '#domain/credential.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { criterionWeights } from '#rank/applied-weights.js';
import { scoreExpert } from '#rank/score-expert.js';
import { facetKeys } from '#retrieve/facet-keys.js';
import { factScores } from '#retrieve/fact-scores.js';
import { mustHaveFilter } from '#retrieve/must-have-filter.js';
import { Bitset } from '#search/bitset.js';
import { FacetIndex } from '#search/facet-index.js';
import { makeSpec } from '#spec/make-spec.js';
import { CREDENTIALS } from '#taxonomy/credentials.js';

const span = { start: 0, end: 1 };
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const place = pick('US-FL', 'US-GA', 'US', 'DE', 'GB-ENG');
const specialty = pick(
  'wound-care',
  'internal-medicine',
  'cardiology',
  'interventional-cardiology',
  'tax-law',
);

/** Leaves out what is undefined, as the domain does. */
function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

const title = pick(
  'Medical Director',
  'Director, Medical Affairs',
  'Deputy Head of Legal & Compliance',
  'Former CEO',
  'Chief Medical Officer',
  'Physician',
  '—',
).map((value) => ({ value, span }));

const credential: fc.Arbitrary<Credential> = fc
  .record({
    code: pick('physician-licence', 'md', 'rn', 'fnp', 'bar-admission', 'board-certification', 'cwsp', 'jd'),
    jurisdiction: maybe(place),
    specialty: maybe(specialty),
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

const profile: fc.Arbitrary<ExpertProfile> = fc
  .record({
    credentials: fc.array(credential, { maxLength: 3 }),
    specialties: fc.array(
      fc.record({ code: specialty, strength: pick('practised', 'mentioned'), span: fc.constant(span) }),
      { maxLength: 3 },
    ),
    skills: fc.array(
      fc
        .tuple(pick('python', 'postgresql', 'sql', 'relational-databases'), pick('shown', 'listed'))
        .map(([code, strength]) => ({ code, name: code, strength, span })),
      { maxLength: 2 },
    ),
    languages: fc.array(
      fc
        .record({ code: pick('de', 'es'), level: maybe(pick('basic', 'fluent', 'native')) })
        .map((one) => clean({ ...one, span })),
      { maxLength: 2 },
    ),
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
    headline: maybe(title),
    education: fc.array(
      fc
        .record({
          code: maybe(pick('bs', 'associate-degree', 'llm', 'phd', 'md', 'rn')),
          fields: pick([], ['cardiology'], ['history']),
          inProgress: fc.boolean(),
          start: maybe(pick('2019')),
          end: maybe(pick('2014', '2027-05')),
        })
        .map((one) => clean({ ...one, span: { start: 2, end: 3 } })),
      { maxLength: 2 },
    ),
    experience: fc.array(
      fc
        .record({
          title: maybe(title),
          start: maybe(pick('2005', '2018-03', '2024-01')),
          end: maybe(pick('2019', '2025-02')),
          specialties: fc.array(specialty, { maxLength: 1 }),
        })
        .map((one) => clean({ ...one, current: one.end === undefined, span })),
      { maxLength: 3 },
    ),
  })
  .map((one) => clean(one) as ExpertProfile);

const requirement = fc.oneof(
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
    ),
    jurisdictions: pick([], ['US-FL'], ['US'], ['US-GA', 'DE']),
  }),
  fc.record({
    kind: fc.constant('credential' as const),
    codes: fc.constant(['board-certification']),
    specialty,
  }),
  fc.record({
    kind: fc.constant('specialty' as const),
    codes: fc.uniqueArray(specialty, { minLength: 1, maxLength: 2 }),
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
    minYears: pick(1, 5, 10),
    codes: pick([], ['cardiology']),
  }),
  fc.record({
    kind: fc.constant('experience' as const),
    minYears: pick(0, 2),
    withinYears: pick(0.5, 1, 5, 8),
    codes: pick([], ['cardiology']),
  }),
);

function indexed(profiles: readonly ExpertProfile[]) {
  const facets = new FacetIndex();
  for (const [ordinal, one] of profiles.entries()) facets.set(ordinal, facetKeys(one));
  return {
    bits: (key: string) => facets.bits(key),
    everyone: Bitset.of(profiles.keys()),
    asOf: '2026-11-23',
  };
}

const scoreOf = (spec: ProjectSpec, one: ExpertProfile) =>
  scoreExpert(spec, criterionWeights(spec), {
    profile: one,
    passages: [],
    fits: () => ({ meaning: [], words: [] }),
  });

describe('the facets of must-haves', () => {
  it('never leave out an expert whom the criteria would let pass', () => {
    fc.assert(
      fc.property(
        fc.array(profile, { minLength: 1, maxLength: 8 }),
        fc.array(requirement, { minLength: 1, maxLength: 3 }),
        (profiles, mustHave) => {
          const spec = makeSpec({ mustHave }, '2026-11-23');
          const allowed = mustHaveFilter(spec, indexed(profiles));
          profiles.forEach((one, ordinal) => {
            if (scoreOf(spec, one).eligibility !== 'excluded') expect(allowed.has(ordinal)).toBe(true);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never give nothing to an expert who satisfies a criterion', () => {
    fc.assert(
      fc.property(fc.array(profile, { minLength: 1, maxLength: 8 }), requirement, (profiles, one) => {
        const spec = makeSpec({ niceToHave: [one] }, '2026-11-23');
        const scores = factScores(spec, [1], indexed(profiles), profiles.length);
        profiles.forEach((expert, ordinal) => {
          if (scoreOf(spec, expert).score > 0) expect(scores[ordinal]).toBeGreaterThan(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leave out whom facts rule out', () => {
    const florida = makeSpec(
      { mustHave: [{ kind: 'credential', codes: ['physician-licence'], jurisdictions: ['US-FL'] }] },
      '2026-11-23',
    );
    const licensed = (jurisdiction: string): ExpertProfile => ({
      experience: [],
      education: [],
      specialties: [],
      skills: [],
      languages: [],
      credentials: [
        { code: 'physician-licence', kind: 'licence', name: 'x', jurisdiction, status: 'active', span },
      ],
    });
    const allowed = mustHaveFilter(florida, indexed([licensed('US-FL'), licensed('US-GA')]));
    expect([...allowed]).toEqual([0]);
  });
});
