import type { ProjectSpec } from '../domain/project-spec.js';
import type { Bitset } from '../search/bitset.js';
import type { SpecFacets } from './spec-facets.js';

/**
 * The experts that no must-have rules out by its facets. Never leaves out an expert whom the criteria
 * themselves would let pass; dates and exact amounts are judged by the criteria.
 */
export function mustHaveFilter({ criteria }: ProjectSpec, { everyone, byCriterion }: SpecFacets): Bitset {
  return criteria.reduce((allowed, { necessity }, k) => {
    const facets = byCriterion[k];
    const passes = necessity !== 'must' || facets === undefined;
    return passes ? allowed : allowed.and(facets.has.or(facets.silent));
  }, everyone);
}
