import type { TextCriterion } from '../domain/criterion.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { embeddedBrief } from '../profile/embedded-text.js';
import type { Bitset } from '../search/bitset.js';
import type { PreparedText } from '../search/lexical/prepared-text.js';
import type { SearchIndex } from '../search/search-index.js';
import type { SearchQuery } from '../search/search-query.js';
import { factScores } from './fact-scores.js';
import { mustHaveFilter } from './must-have-filter.js';
import { type SpecFacets, specFacets } from './spec-facets.js';

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
  /** Whether nobody whom no must-have rules out is left out. */
  readonly isWhole: boolean;
}

/** What candidates are sought for, and where. */
export interface Retrieval {
  readonly spec: ProjectSpec;
  readonly queries: readonly PreparedQuery[];
  /** One for each criterion, in their order. */
  readonly weights: readonly number[];
  readonly index: SearchIndex;
  readonly facets: SpecFacets;
}

/** The retrieval for a spec: looks its facts up. */
export function retrieval(
  { spec, queries, weights }: Pick<Retrieval, 'spec' | 'queries' | 'weights'>,
  index: SearchIndex,
): Retrieval {
  return { spec, queries, weights, index, facets: specFacets(spec, index) };
}

/**
 * The candidates for a spec: those whom no must-have rules out, by reciprocal rank fusion of meaning, words
 * and facts. Where no more than the pool are left, all of them, so that a small index is ranked whole.
 * @param among only of these; their ordinals
 */
export function findCandidates(
  sought: Retrieval,
  limit: number,
  among: Bitset = sought.index.everyone,
): CandidateList {
  const { spec, index, facets } = sought;
  const passing = mustHaveFilter(spec, facets);
  const ruledOut = index.everyone.andNot(passing);
  const allowed = passing.and(among);
  const wanted = Math.max(CANDIDATE_POOL, limit);
  if (allowed.count() <= wanted) {
    const expertIds = [...allowed].map((ordinal) => index.expertId(ordinal));
    return { expertIds, ruledOut, isWhole: true };
  }
  return { expertIds: nearestExperts(sought, allowed, wanted), ruledOut, isWhole: false };
}

/** Those of the allowed experts, at most `limit`, who come nearest to the spec by meaning, words and facts. */
export function nearestExperts(sought: Retrieval, allowed: Bitset, limit: number): string[] {
  const found = sought.index.search({ ...candidateSignals(sought), allowed, limit });
  return found.map(({ expertId }) => expertId);
}

/** What candidates are searched by: meaning, words and facts. */
export function candidateSignals({
  spec,
  queries,
  weights,
  index,
  facets,
}: Retrieval): Pick<SearchQuery, 'vectors' | 'text' | 'facts'> {
  return {
    vectors: queries.map(({ vector }) => vector),
    text: index.prepare(queryText(spec)),
    facts: factScores(facets, weights, index.ordinalLimit),
  };
}

/** What the words are searched with: the brief, and the words of its requirements. */
function queryText({ title, description, criteria }: ProjectSpec): string {
  const words = criteria.map((one) => (one.kind === 'text' ? one.text : one.words));
  return [...new Set([title, description, ...words])].map(embeddedBrief).join('\n');
}
