import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpec } from '#answer/answer-spec.js';
import { compareExperts } from '#answer/compare-experts.js';
import { makeSpec } from '#spec/make-spec.js';
import { profile } from '../rank/arbitrary-profile.js';
import { requirement } from '../spec/arbitrary-requirement.js';
import { inhabitants, TEXTS, worldOf } from './answer-world.js';

const requirements = fc.array(requirement, { maxLength: 3 });
const specs = fc
  .record({ title: fc.constantFrom(...TEXTS), mustHave: requirements, niceToHave: requirements })
  .map((brief) => makeSpec(brief, '2026-11-23'));
const people = fc.array(profile, { minLength: 2, maxLength: 4 }).map(inhabitants);

/** In ten-thousandths of a point, which all scores are whole numbers of. */
const units = (points: number) => Math.round(points * 10_000);

describe('experts beside each other', () => {
  it('differ in score by exactly the sum of their differences', () => {
    fc.assert(
      fc.property(specs, people, (spec, everybody) => {
        const ids = everybody.map(({ expert }) => expert.id);
        const { experts } = compareExperts(spec, ...worldOf(everybody, spec), ids);
        const [first] = experts;
        for (const { score, difference, criteria } of experts) {
          expect(units(difference)).toBe(units(score) - units(first?.score ?? 0));
          expect(criteria.reduce((sum, one) => sum + units(one.difference), 0)).toBe(units(difference));
          criteria.forEach((one, k) => {
            const base = first?.criteria[k]?.contribution ?? 0;
            expect(units(one.difference)).toBe(units(one.contribution) - units(base));
          });
        }
        expect(first?.difference).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('are what they are in an answer, in the order asked for, excluded or not', () => {
    fc.assert(
      fc.property(specs, people, (spec, everybody) => {
        const world = worldOf(everybody, spec);
        const { matches, nearMisses } = answerSpec(spec, ...world, { nearMisses: 4 });
        const answered = new Map([...matches, ...nearMisses].map((match) => [match.expertId, match]));
        const ids = everybody.map(({ expert }) => expert.id).reverse();
        const { experts } = compareExperts(spec, ...world, ids);
        expect(experts.map(({ expertId }) => expertId)).toEqual(ids);
        for (const one of experts) expect(one).toMatchObject(answered.get(one.expertId) ?? {});
      }),
      { numRuns: 60 },
    );
  });

  it('differ the other way round when they change places', () => {
    fc.assert(
      fc.property(specs, people, (spec, everybody) => {
        const world = worldOf(everybody, spec);
        const [one = '', other = ''] = everybody.map(({ expert }) => expert.id);
        const there = compareExperts(spec, ...world, [one, other]).experts[1];
        const back = compareExperts(spec, ...world, [other, one]).experts[1];
        const differences = (expert: typeof there) =>
          expert?.criteria.map(({ difference }) => units(difference));
        expect(differences(back)).toEqual(differences(there)?.map((one) => (one === 0 ? 0 : -one)));
      }),
      { numRuns: 60 },
    );
  });
});
