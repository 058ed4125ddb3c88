import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpec } from '#answer/answer-spec.js';
import { scoreExperts } from '#answer/score-experts.js';
import { makeSpec } from '#spec/make-spec.js';
import { profile } from '../rank/arbitrary-profile.js';
import { requirement } from '../spec/arbitrary-requirement.js';
import { inhabitants, TEXTS, worldOf } from './answer-world.js';

const requirements = fc.array(requirement, { maxLength: 3 });
const specs = fc
  .record({ title: fc.constantFrom(...TEXTS), mustHave: requirements, niceToHave: requirements })
  .map((brief) => makeSpec(brief, '2026-11-23'));
const people = fc.array(profile, { minLength: 1, maxLength: 4 }).map(inhabitants);

describe('the scores of some experts', () => {
  it('are those of an answer, without whom it excludes and who is not there', () => {
    fc.assert(
      fc.property(specs, people, fc.nat(4), (spec, everybody, some) => {
        const world = worldOf(everybody, spec);
        const ids = everybody.map(({ expert }) => expert.id).slice(0, some);
        const { matches } = answerSpec(spec, ...world, {});
        const answered = matches.filter(({ expertId }) => ids.includes(expertId));
        const scores = scoreExperts(spec, ...world, {
          expertIds: [...ids, 'f'.repeat(24)],
          eligibleOnly: true,
        });
        expect(scores).toEqual(new Map(answered.map(({ expertId, score }) => [expertId, score])));
      }),
      { numRuns: 100 },
    );
  });
});
