import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpertProfile } from '#domain/expert-profile.js';
import { facetKeys } from '#retrieve/facet-keys.js';
import { factScores } from '#retrieve/fact-scores.js';
import { mustHaveFilter } from '#retrieve/must-have-filter.js';
import { specFacets } from '#retrieve/spec-facets.js';
import { Bitset } from '#search/bitset.js';
import { FacetIndex } from '#search/facet-index.js';
import { makeSpec } from '#spec/make-spec.js';
import { profile } from '../rank/arbitrary-profile.js';
import { scoreProfile } from '../rank/score-profile.js';
import { requirement } from '../spec/arbitrary-requirement.js';

const span = { start: 0, end: 1 };

function indexed(profiles: readonly ExpertProfile[]) {
  const facets = new FacetIndex();
  for (const [ordinal, one] of profiles.entries()) facets.set(ordinal, facetKeys(one));
  return { facets, everyone: Bitset.of(profiles.keys()) };
}

describe('the facets of must-haves', () => {
  it('never leave out an expert whom the criteria would let pass', () => {
    fc.assert(
      fc.property(
        fc.array(profile, { minLength: 1, maxLength: 8 }),
        fc.array(requirement, { minLength: 1, maxLength: 3 }),
        (profiles, mustHave) => {
          const spec = makeSpec({ mustHave }, '2026-11-23');
          const allowed = mustHaveFilter(spec, specFacets(spec, indexed(profiles)));
          profiles.forEach((one, ordinal) => {
            if (scoreProfile(spec, one).eligibility !== 'excluded') expect(allowed.has(ordinal)).toBe(true);
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
        const scores = factScores(specFacets(spec, indexed(profiles)), [1], profiles.length);
        profiles.forEach((expert, ordinal) => {
          if (scoreProfile(spec, expert).score > 0) expect(scores[ordinal]).toBeGreaterThan(0);
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
    const allowed = mustHaveFilter(
      florida,
      specFacets(florida, indexed([licensed('US-FL'), licensed('US-GA')])),
    );
    expect([...allowed]).toEqual([0]);
  });
});
