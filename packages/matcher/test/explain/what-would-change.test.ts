import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credential } from '#domain/credential.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { Match } from '#domain/match.js';
import type { SpecInput } from '#spec/spec-input.js';
import { profile } from '../rank/arbitrary-profile.js';
import { requirement } from '../spec/arbitrary-requirement.js';
import { explained } from './explained.js';

const at = (start: number) => ({ start, end: start + 1 });
const licence = (more: Partial<Credential>): Credential => ({
  code: 'physician-licence',
  kind: 'licence',
  name: 'Medical license',
  status: 'active',
  jurisdiction: 'US-FL',
  span: at(0),
  ...more,
});
const FLORIDA = { kind: 'credential', codes: ['physician-licence'], jurisdictions: ['US-FL'] } as const;
const RATE = { kind: 'rate', maxPerHour: 120, currency: 'USD' } as const;
const HOURS = { kind: 'availability', hoursPerWeek: 20, remote: true } as const;
const WOUNDS = { kind: 'specialty', codes: ['wound-care'] } as const;
const SPANISH = { kind: 'language', code: 'es', level: 'fluent' } as const;
const CWSP = { kind: 'credential', codes: ['cwsp'] } as const;

const rate = (amountPerHour: number) => ({ rate: { amountPerHour, currency: 'USD', span: at(4) } });
const availability = (hoursPerWeek: number) => ({
  availability: { hoursPerWeek, remote: true, span: at(6) },
});
const spanish = (level: 'basic' | 'fluent') => ({ languages: [{ code: 'es', level, span: at(8) }] });
const woundCare = { specialties: [{ code: 'wound-care', strength: 'practised' as const, span: at(2) }] };

/** In ten-thousandths of a point, which all scores are whole numbers of. */
const units = (points: number) => Math.round(points * 10_000);

describe('what would change a match', () => {
  it.each<[string, SpecInput, Partial<ExpertProfile>, Partial<ExpertProfile>]>([
    [
      'Would qualify with a rate of at most USD 120/h instead of USD 150/h.',
      { mustHave: [RATE], niceToHave: [WOUNDS] },
      rate(150),
      rate(120),
    ],
    [
      'Would qualify with a medical licence for Florida instead of one for Georgia.',
      { mustHave: [FLORIDA], niceToHave: [WOUNDS] },
      { credentials: [licence({ jurisdiction: 'US-GA' })] },
      { credentials: [licence({})] },
    ],
    [
      'Would qualify with a medical licence for Florida instead of one that expired 2025-01.',
      { mustHave: [FLORIDA], niceToHave: [WOUNDS] },
      { credentials: [licence({ expires: '2025-01', standing: 'in good standing' })] },
      { credentials: [licence({ expires: '2028-01' })] },
    ],
    [
      'Would qualify with a medical licence for Florida instead of one stated as “lapsed”.',
      { mustHave: [FLORIDA], niceToHave: [WOUNDS] },
      { credentials: [licence({ status: 'inactive', standing: 'lapsed' })] },
      { credentials: [licence({})] },
    ],
    [
      'Would qualify with a medical licence for Florida.',
      { mustHave: [FLORIDA], niceToHave: [WOUNDS] },
      { credentials: [licence({ code: 'rn' })] },
      { credentials: [licence({})] },
    ],
    [
      'To verify: ask for a medical licence for Florida, with number and expiry.',
      { mustHave: [FLORIDA, WOUNDS] },
      woundCare,
      { ...woundCare, credentials: [licence({})] },
    ],
    [
      'Would qualify with 20 h a week from home instead of 8 h a week.',
      { mustHave: [HOURS], niceToHave: [WOUNDS] },
      availability(8),
      availability(20),
    ],
    [
      'Would qualify with fluent Spanish instead of basic.',
      { mustHave: [SPANISH], niceToHave: [WOUNDS] },
      spanish('basic'),
      spanish('fluent'),
    ],
    [
      'Would gain 55.6 points with a Certified Wound Specialist Physician certificate.',
      { niceToHave: [CWSP, WOUNDS] },
      woundCare,
      { ...woundCare, credentials: [licence({ code: 'cwsp', kind: 'certificate' })] },
    ],
  ])('is told, and brings the score announced: %s', (sentence, brief, before, after) => {
    const [change, ...more] = explained(brief, before).wouldChange.filter((one) => one.sentence === sentence);
    expect(more).toEqual([]);
    expect(change?.scoreIfMet).toBe(explained(brief, after).score);
  });

  it('needs each of several must-haves', () => {
    const { wouldChange } = explained(
      { mustHave: [FLORIDA, RATE, SPANISH] },
      { ...rate(150), ...spanish('basic') },
    );
    expect(wouldChange.map(({ criterionId, status, sentence }) => [criterionId, status, sentence])).toEqual([
      ['c1', 'unknown', 'To verify: ask for a medical licence for Florida, with number and expiry.'],
      ['c2', 'missing', 'Needs a rate of at most USD 120/h instead of USD 150/h.'],
      ['c3', 'missing', 'Needs fluent Spanish instead of basic.'],
    ]);
  });

  it('is nothing for one who meets everything', () => {
    expect(explained({ mustHave: [WOUNDS] }, woundCare).wouldChange).toEqual([]);
  });

  it('does not ask for more of the brief as a whole', () => {
    const { wouldChange } = explained({ title: 'Wound care', mustHave: [WOUNDS] }, woundCare);
    expect(wouldChange).toEqual([]);
  });

  const requirements = fc.array(requirement, { maxLength: 5 });
  const briefs = fc
    .record({ mustHave: requirements, niceToHave: requirements })
    .filter(({ mustHave, niceToHave }) => mustHave.length + niceToHave.length > 0);

  function met({ criteria }: Match, criterionId: string): number {
    const parts = criteria.map(({ criterion, weight, contribution }) =>
      units(criterion.id === criterionId ? 100 * weight : contribution),
    );
    return parts.reduce((sum, one) => sum + one, 0);
  }

  it('announces exactly the sum of the contributions with the criterion met', () => {
    fc.assert(
      fc.property(briefs, profile, (brief, facts) => {
        const match = explained(brief, facts);
        for (const { criterionId, scoreIfMet } of match.wouldChange) {
          expect(units(scoreIfMet)).toBe(met(match, criterionId));
          expect(scoreIfMet).toBeGreaterThan(match.score);
          expect(scoreIfMet).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is every must-have in the way, else the one gap that costs most', () => {
    fc.assert(
      fc.property(briefs, profile, (brief, facts) => {
        const { criteria, wouldChange, eligibility } = explained(brief, facts);
        const told = wouldChange.map(({ criterionId }) => criterionId);
        const open = criteria.filter(
          ({ criterion, status }) => criterion.necessity === 'must' && /missing|unknown/.test(status),
        );
        const lost = criteria.map(({ status, weight, contribution }) =>
          status === 'met' ? 0 : units(100 * weight) - units(contribution),
        );
        const widest = criteria[lost.indexOf(Math.max(...lost))];
        const gaps = open.length > 0 || Math.max(...lost) === 0 ? open : [widest];
        expect(told).toEqual(gaps.map((one) => one?.criterion.id));
        expect(eligibility === 'eligible').toBe(open.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is told in finished sentences', () => {
    fc.assert(
      fc.property(briefs, profile, (brief, facts) => {
        for (const { sentence } of explained(brief, facts).wouldChange) {
          expect(sentence).toMatch(
            /^(?:To verify: ask|Would qualify with|Needs|Would gain \d+\.\d points with) \S.*\.$/,
          );
          expect(sentence).not.toMatch(/undefined|NaN| {2}| \./);
        }
      }),
      { numRuns: 300 },
    );
  });
});
