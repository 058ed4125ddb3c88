import type { ProjectSpec } from '../domain/project-spec.js';
import type { Bitset } from '../search/bitset.js';
import { criterionFacets, type FacetScope } from './criterion-facets.js';

/**
 * The experts that no must-have rules out by its facets. Never leaves out an expert whom the criteria
 * themselves would let pass; dates and exact amounts are judged by the criteria.
 */
export function mustHaveFilter({ criteria }: ProjectSpec, scope: FacetScope): Bitset {
  return criteria
    .filter(({ necessity }) => necessity === 'must')
    .reduce((allowed, criterion) => {
      const facets = criterionFacets(criterion, scope);
      return facets === undefined ? allowed : allowed.and(facets.has.or(facets.silent));
    }, scope.everyone);
}
