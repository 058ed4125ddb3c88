import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpec } from '#answer/answer-spec.js';
import { scoreExperts } from '#answer/score-experts.js';
import { makeSpec } from '#spec/make-spec.js';
import { profile } from '../rank/arbitrary-profile.js';
import { requirement } from '../spec/arbitrary-requirement.js';
import { inhabitants, TEXTS, worldOf } from './answer-world.js';

const TODAY = '2026-11-23';
const requirements = fc.array(requirement, { maxLength: 3 });
const specs = fc
  .record({ title: fc.constantFrom(...TEXTS), mustHave: requirements, niceToHave: requirements })
  .map((brief) => makeSpec(brief, TODAY));
const people = fc.array(profile, { minLength: 1, maxLength: 12 }).map(inhabitants);

describe('the score of an answer', () => {
  it('is the sum of the contributions, exactly, from 0 to 100', () => {
    fc.assert(
      fc.property(specs, people, (spec, everybody) => {
        const { matches, nearMisses } = answerSpec(spec, ...worldOf(everybody, spec), { nearMisses: 12 });
        for (const { score, criteria } of [...matches, ...nearMisses]) {
          const units = criteria.reduce(
            (sum, { contribution }) => sum + Math.round(contribution * 10_000),
            0,
          );
          expect(score).toBe(units / 10_000);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for an expert alone and among others, matching or excluded', () => {
    fc.assert(
      fc.property(specs, people, (spec, everybody) => {
        const { matches, nearMisses } = answerSpec(spec, ...worldOf(everybody, spec), {
          limit: 12,
          nearMisses: 12,
        });
        const among = new Map([...matches, ...nearMisses].map((match) => [match.expertId, match]));
        expect(among.size).toBe(everybody.length);
        for (const one of everybody) {
          const alone = answerSpec(spec, ...worldOf([one], spec), { nearMisses: 1 });
          expect([...alone.matches, ...alone.nearMisses]).toEqual([among.get(one.expert.id)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which experts came', () => {
    fc.assert(
      fc.property(specs, people, (spec, everybody) => {
        const options = { limit: 12, nearMisses: 12 };
        const answer = answerSpec(spec, ...worldOf(everybody, spec), options);
        expect(answerSpec(spec, ...worldOf([...everybody].reverse(), spec), options)).toEqual(answer);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on limit and least score, which only leave out', () => {
    fc.assert(
      fc.property(
        specs,
        people,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(100),
        (spec, everybody, limit, minScore) => {
          const world = worldOf(everybody, spec);
          const { matches } = answerSpec(spec, ...world, { limit: 12 });
          const wanted = matches.filter(({ score }) => score >= minScore).slice(0, limit);
          expect(answerSpec(spec, ...world, { limit, minScore }).matches).toEqual(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not depend on who else is in the pool of candidates', () => {
    const everybody = inhabitants(fc.sample(profile, { numRuns: 600, seed: 3 }));
    const [title = ''] = TEXTS;
    const spec = makeSpec({ title, niceToHave: [{ kind: 'skill', codes: ['sql'] }] }, TODAY);
    const world = worldOf(everybody, spec);
    const all = scoreExperts(spec, ...world, {});
    expect(all.size).toBe(600);
    const { matches } = answerSpec(spec, ...world, { limit: 5 });
    for (const { expertId, score } of matches) expect(score).toBe(all.get(expertId));
    const wide = answerSpec(spec, ...world, { limit: 600 }).matches;
    expect(wide).toHaveLength(600);
    for (const { expertId, score } of wide) expect(score).toBe(all.get(expertId));
  });
});
