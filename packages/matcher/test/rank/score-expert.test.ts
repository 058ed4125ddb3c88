import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credential } from '#domain/credential.js';
import type { Criterion } from '#domain/criterion.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import { appliedWeights, criterionWeights } from '#rank/applied-weights.js';
import { makeSpec } from '#spec/make-spec.js';
import type { SpecInput } from '#spec/spec-input.js';
import { EMPTY_PROFILE, scoreProfile } from './score-profile.js';

const span = { start: 0, end: 4 };
const licence = (more: Partial<Credential>): Credential => ({
  code: 'physician-licence',
  kind: 'licence',
  name: 'Florida medical licence',
  jurisdiction: 'US-FL',
  status: 'active',
  span,
  ...more,
});

function score(input: SpecInput, profile: Partial<ExpertProfile>) {
  const spec = makeSpec({ asOf: '2026-11-23', ...input }, '2026-11-23');
  return scoreProfile(spec, { ...EMPTY_PROFILE, ...profile });
}

const FLORIDA: SpecInput = {
  mustHave: [{ kind: 'credential', codes: ['physician-licence'], jurisdictions: ['US-FL'] }],
};

describe('scoreExpert on credentials', () => {
  it.each([
    ['in force', [licence({ expires: '2027-01' })], 'met', 'eligible'],
    ['without a word on its standing', [licence({ status: 'stated' })], 'met', 'eligible'],
    ['valid to the end of this month', [licence({ expires: '2026-11' })], 'met', 'eligible'],
    ['expired last month', [licence({ expires: '2026-10' })], 'missing', 'excluded'],
    ['stated as expired', [licence({ status: 'expired' })], 'missing', 'excluded'],
    ['pending', [licence({ status: 'pending' })], 'missing', 'excluded'],
    ['of another state', [licence({ jurisdiction: 'US-GA' })], 'missing', 'excluded'],
    ['of both states', [licence({ jurisdiction: 'US-GA' }), licence({})], 'met', 'eligible'],
    ['of another profession', [licence({ code: 'rn', name: 'RN' })], 'missing', 'excluded'],
    ['not spoken of', [], 'unknown', 'verify'],
  ] as const)('a licence %s is %s', (_, credentials, status, eligibility) => {
    const result = score(FLORIDA, { credentials });
    expect(result.judgements[0]?.judgement.status).toBe(status);
    expect(result.eligibility).toBe(eligibility);
  });

  it('takes a state for its country', () => {
    const anywhere: SpecInput = {
      mustHave: [{ kind: 'credential', codes: ['physician-licence'], jurisdictions: ['US'] }],
    };
    expect(score(anywhere, { credentials: [licence({})] }).judgements[0]?.judgement.status).toBe('met');
  });

  it.each([
    ['a physician of the place', [licence({})], 'met'],
    ['a nurse of the place', [licence({ code: 'rn', name: 'RN' })], 'met'],
    [
      'a physician elsewhere, a nurse here',
      [licence({ jurisdiction: 'US-GA' }), licence({ code: 'rn' })],
      'met',
    ],
    ['a nurse elsewhere', [licence({ code: 'rn', jurisdiction: 'US-GA' })], 'missing'],
    ['a pharmacist of the place', [licence({ code: 'pharmacist-licence' })], 'missing'],
  ] as const)('lets either of two licences do: %s', (_, credentials, status) => {
    const either: SpecInput = {
      mustHave: [{ kind: 'credential', codes: ['physician-licence', 'rn'], jurisdictions: ['US-FL'] }],
    };
    expect(score(either, { credentials }).judgements[0]?.judgement.status).toBe(status);
  });

  it('keeps out whoever is unknown when the policy says so', () => {
    expect(score({ ...FLORIDA, policy: { unknownMustHave: 'exclude' } }, {}).eligibility).toBe('excluded');
  });
});

describe('scoreExpert on fields of work', () => {
  const cardiology: SpecInput = { niceToHave: [{ kind: 'specialty', codes: ['cardiology'] }] };
  it.each([
    ['the field itself', 'cardiology', 'practised', 'met'],
    ['a part of it', 'interventional-cardiology', 'practised', 'met'],
    ['a broader field', 'internal-medicine', 'practised', 'partial'],
    ['a mention', 'cardiology', 'mentioned', 'partial'],
    ['another field', 'dermatology', 'practised', 'missing'],
    ['a field of another profession', 'tax-law', 'practised', 'missing'],
    ['a mention of another field', 'dermatology', 'mentioned', 'unknown'],
  ] as const)('%s is judged as it should', (_, code, strength, status) => {
    expect(
      score(cardiology, { specialties: [{ code, strength, span }] }).judgements[0]?.judgement.status,
    ).toBe(status);
  });
});

describe('scoreExpert on terms', () => {
  it.each([
    [{ rate: { amountPerHour: 120, currency: 'USD', span } }, 'met'],
    [{ rate: { amountPerHour: 120.5, currency: 'USD', span } }, 'missing'],
    [{ rate: { amountPerHour: 90, currency: 'EUR', span } }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('judges the rate of %j', (profile, status) => {
    expect(
      score({ mustHave: [{ kind: 'rate', maxPerHour: 120, currency: 'USD' }] }, profile).judgements[0]
        ?.judgement.status,
    ).toBe(status);
  });

  it.each([
    [{ hoursPerWeek: 20, remote: true, span }, 'met'],
    [{ hoursPerWeek: 16, remote: true, span }, 'partial'],
    [{ hoursPerWeek: 5, remote: true, span }, 'missing'],
    [{ hoursPerWeek: 40, remote: false, span }, 'missing'],
    [{ hoursPerWeek: 40, span }, 'partial'],
    [{ from: '2027-03', span }, 'unknown'],
  ] as const)('judges the availability of %j', (availability, status) => {
    const asked: SpecInput = { mustHave: [{ kind: 'availability', hoursPerWeek: 20, remote: true }] };
    expect(score(asked, { availability }).judgements[0]?.judgement.status).toBe(status);
  });
});

describe('the score', () => {
  const kinds: Criterion['kind'][] = ['credential', 'specialty', 'rate', 'language', 'skill'];
  const requirement = {
    credential: { kind: 'credential', codes: ['md'] },
    specialty: { kind: 'specialty', codes: ['cardiology'] },
    rate: { kind: 'rate', maxPerHour: 100, currency: 'USD' },
    language: { kind: 'language', code: 'es' },
    skill: { kind: 'skill', codes: ['python'] },
  } as const;
  const profile: Partial<ExpertProfile> = {
    credentials: [licence({ code: 'md', kind: 'degree' })],
    specialties: [{ code: 'internal-medicine', strength: 'practised', span }],
    languages: [{ code: 'es', span }],
  };

  it('is exactly the sum of its contributions, and its weights sum to 1', () => {
    const chosen = fc.subarray(kinds, { minLength: 1 });
    fc.assert(
      fc.property(chosen, fc.dictionary(fc.constantFrom(...kinds), fc.nat(50)), (asked, weights) => {
        const niceToHave = asked.map((kind) => requirement[kind as keyof typeof requirement]);
        const { score: total, judgements } = score({ niceToHave: [...niceToHave], weights }, profile);
        const units = judgements.reduce(
          (sum, { contribution }) => sum + Math.round(contribution * 10_000),
          0,
        );
        expect(total).toBe(units / 10_000);
        expect(judgements.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is exactly 100 where everything is met, however many criteria there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 }), (words) => {
        const niceToHave = words.map((code) => ({ kind: 'skill', codes: [code] }) as const);
        const spec = makeSpec({ niceToHave }, '2026-11-23');
        const skills = spec.criteria.flatMap((one) =>
          one.kind === 'skill'
            ? one.codes.map((code) => ({ code, name: code, strength: 'shown' as const, span }))
            : [],
        );
        expect(score({ niceToHave }, { skills }).score).toBe(100);
      }),
    );
  });

  it('cannot be had for a spec without criteria', () => {
    const spec = { ...makeSpec('nurse', '2026-11-23'), criteria: [] };
    expect(() => criterionWeights(spec)).toThrow(
      expect.objectContaining({ code: 'invalid_spec', data: { path: 'criteria' } }),
    );
  });

  it('gives the weight of silent categories to the others', () => {
    const spec = makeSpec({ niceToHave: [requirement.credential, requirement.rate] }, '2026-11-23');
    const weights = appliedWeights(spec);
    expect(weights.credential).toBeCloseTo(25 / 30, 12);
    expect(weights.rate).toBeCloseTo(5 / 30, 12);
    expect(weights.specialty).toBe(0);
  });

  it('still adds up when all asked categories have weight 0', () => {
    expect(score({ niceToHave: [requirement.language], weights: { language: 0 } }, profile).score).toBe(100);
  });
});
