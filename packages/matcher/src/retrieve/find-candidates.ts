import type { TextCriterion } from '../domain/criterion.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { embeddedBrief } from '../profile/embedded-text.js';
import type { Bitset } from '../search/bitset.js';
import type { PreparedText } from '../search/lexical/prepared-text.js';
import type { SearchIndex } from '../search/search-index.js';
import type { SearchQuery } from '../search/search-query.js';
import type { FacetScope } from './criterion-facets.js';
import { factScores } from './fact-scores.js';
import { mustHaveFilter } from './must-have-filter.js';

/** Experts looked at closely, whatever the limit; more only when more are asked for. */
const CANDIDATE_POOL = 400;

/** A text criterion ready to be compared. */
export interface PreparedQuery {
  readonly criterion: TextCriterion;
  readonly vector: Float32Array;
  /** How well the model knows the language of the text, [0, 1]. */
  readonly familiarity: number;
  readonly words: PreparedText;
}

/** Who may be a match. */
export interface CandidateList {
  readonly expertIds: readonly string[];
  /** Ordinals of the experts whom a must-have ruled out before any ranking. */
  readonly ruledOut: Bitset;
}

/**
 * The candidates for a spec: those whom no must-have rules out, by reciprocal rank fusion of meaning, words
 * and facts. Where no more than the pool are left, all of them, so that a small index is ranked whole.
 */
export function findCandidates(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  weights: readonly number[],
  index: SearchIndex,
  limit: number,
): CandidateList {
  const { everyone } = index;
  const allowed = mustHaveFilter(spec, facetScope(spec, index));
  const ruledOut = everyone.andNot(allowed);
  const wanted = Math.max(CANDIDATE_POOL, limit);
  if (allowed.count() <= wanted) {
    return { expertIds: [...allowed].map((ordinal) => index.expertId(ordinal)), ruledOut };
  }
  return { expertIds: nearestExperts(spec, queries, weights, index, allowed, wanted), ruledOut };
}

/** Those of the allowed experts, at most `limit`, who come nearest to the spec by meaning, words and facts. */
export function nearestExperts(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  weights: readonly number[],
  index: SearchIndex,
  allowed: Bitset,
  limit: number,
): string[] {
  const found = index.search({ ...candidateSignals(spec, queries, weights, index), allowed, limit });
  return found.map(({ expertId }) => expertId);
}

/** What candidates are searched by: meaning, words and facts. */
export function candidateSignals(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  weights: readonly number[],
  index: SearchIndex,
): Pick<SearchQuery, 'vectors' | 'text' | 'facts'> {
  return {
    vectors: queries.map(({ vector }) => vector),
    text: index.prepare(queryText(spec)),
    facts: factScores(spec, weights, facetScope(spec, index), index.ordinalLimit),
  };
}

function facetScope({ asOf }: ProjectSpec, { facets, everyone }: SearchIndex): FacetScope {
  return { bits: (key) => facets.bits(key), everyone, asOf };
}

/** What the words are searched with: the brief, and the words of its requirements. */
function queryText({ title, description, criteria }: ProjectSpec): string {
  const words = criteria.map((one) => (one.kind === 'text' ? one.text : one.words));
  return [...new Set([title, description, ...words])].map(embeddedBrief).join('\n');
}
