import type { ProjectSpec } from '../domain/project-spec.js';
import type { SearchIndex } from '../search/search-index.js';
import { factScores } from './fact-scores.js';
import { type PreparedQuery, queryText } from './find-candidates.js';
import { mustHaveFilter } from './must-have-filter.js';

/** The experts whom the facets of a must-have ruled out, those first who otherwise come nearest to the spec. */
export function findRuledOut(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  weights: readonly number[],
  index: SearchIndex,
  limit: number,
): string[] {
  const { facets, everyone } = index;
  const scope = { bits: (key: string) => facets.bits(key), everyone, asOf: spec.asOf };
  const ruledOut = everyone.andNot(mustHaveFilter(spec, scope));
  const found = index.search({
    vectors: queries.map(({ vector }) => vector),
    text: index.prepare(queryText(spec)),
    facts: factScores(spec, weights, scope, index.ordinalLimit),
    allowed: ruledOut,
    limit,
  });
  return found.map(({ expertId }) => expertId);
}
