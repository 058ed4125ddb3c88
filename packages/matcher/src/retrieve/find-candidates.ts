import type { TextCriterion } from '../domain/criterion.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import type { PreparedText } from '../search/lexical/prepared-text.js';
import type { SearchIndex } from '../search/search-index.js';
import { factScores } from './fact-scores.js';
import { mustHaveFilter } from './must-have-filter.js';

/** Experts looked at closely, whatever the limit; more only when more are asked for. */
const CANDIDATE_POOL = 400;

/** A text criterion ready to be compared. */
export interface PreparedQuery {
  readonly criterion: TextCriterion;
  readonly vector: Float32Array;
  readonly words: PreparedText;
}

/** Who may be a match. */
export interface CandidateList {
  readonly expertIds: readonly string[];
  /** Experts whom a must-have ruled out before any ranking. */
  readonly ruledOut: number;
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
  const { facets, everyone } = index;
  const scope = { bits: (key: string) => facets.bits(key), everyone, asOf: spec.asOf };
  const allowed = mustHaveFilter(spec, scope);
  const count = allowed.count();
  const ruledOut = index.experts - count;
  const wanted = Math.max(CANDIDATE_POOL, limit);
  if (count <= wanted) return { expertIds: [...allowed].map((ordinal) => index.expertId(ordinal)), ruledOut };
  const text = index.prepare(queryText(spec));
  const facts = factScores(spec, weights, scope, index.ordinalLimit);
  const found = index.search({
    vectors: queries.map(({ vector }) => vector),
    text,
    facts,
    allowed,
    limit: wanted,
  });
  return { expertIds: found.map(({ expertId }) => expertId), ruledOut };
}

/** What the words are searched with: the brief, and the words of its requirements. */
export function queryText({ title, description, criteria }: ProjectSpec): string {
  const words = criteria.map((one) => (one.kind === 'text' ? one.text : one.words));
  return [...new Set([title, description, ...words])].join('\n');
}
