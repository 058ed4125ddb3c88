import type { Expert } from '../domain/expert.js';
import type { MatchAnswer } from '../domain/match.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { explainMatch } from '../explain/explain-match.js';
import { appliedWeights, criterionWeights } from '../rank/applied-weights.js';
import { type ExpertScore, scoreExpert } from '../rank/score-expert.js';
import { findCandidates, type PreparedQuery } from '../retrieve/find-candidates.js';
import { passageFits } from '../retrieve/passage-fits.js';
import type { SearchIndex } from '../search/search-index.js';

/** How many matches, and how good. */
export interface MatchOptions {
  /** 1 or more; default 10. */
  readonly limit?: number;
  /** Only matches with this score or more, 0 to 100; default 0. */
  readonly minScore?: number;
}

/** What an answer is made from. */
export interface AnswerSources {
  readonly index: SearchIndex;
  /** The stored expert; undefined when it is gone meanwhile. */
  expert(expertId: string): Expert | undefined;
}

interface Scored {
  readonly expert: Expert;
  readonly score: ExpertScore;
}

/** Finds the candidates for a spec, scores each by itself, and explains the best. */
export function answerSpec(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
  { limit = 10, minScore = 0 }: MatchOptions,
): MatchAnswer {
  const weights = criterionWeights(spec);
  const { expertIds, ruledOut } = findCandidates(spec, queries, weights, sources.index, limit);
  const scored = expertIds.flatMap((expertId): Scored[] => {
    const expert = sources.expert(expertId);
    if (expert === undefined) return [];
    const fits = passageFits(sources.index, expertId, queries);
    return [{ expert, score: scoreExpert(spec, weights, { ...expert, fits }) }];
  });
  const kept = scored.filter(({ score }) => score.eligibility !== 'excluded');
  const matches = kept
    .filter(({ score }) => score.score >= minScore)
    .sort(byScore)
    .slice(0, limit)
    .map(({ expert, score }) => explainMatch(expert, score));
  return {
    spec,
    appliedWeights: appliedWeights(spec),
    matches,
    excluded: ruledOut + scored.length - kept.length,
  };
}

/** Best first, ties by expert id. */
function byScore(a: Scored, b: Scored): number {
  return b.score.score - a.score.score || (a.expert.id < b.expert.id ? -1 : 1);
}
