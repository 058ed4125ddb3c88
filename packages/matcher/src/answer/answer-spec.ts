import type { MatchAnswer } from '../domain/match.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { explainMatch } from '../explain/explain-match.js';
import { appliedWeights } from '../rank/applied-weights.js';
import { findCandidates, type PreparedQuery, retrieval } from '../retrieve/find-candidates.js';
import { nearMisses } from './near-misses.js';
import { type AnswerSources, byScore, candidateTask, scoreCandidate } from './score-candidate.js';

/** How many matches, and how good. */
export interface MatchOptions {
  /** 1 or more; default 10. */
  readonly limit?: number;
  /** Only matches with this score or more, 0 to 100; default 0. */
  readonly minScore?: number;
  /** How many of those who fail a must-have to tell of; default 0. */
  readonly nearMisses?: number;
}

/** Finds the candidates for a spec, scores each by itself, and explains the best. */
export function answerSpec(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
  { limit = 10, minScore = 0, nearMisses: near = 0 }: MatchOptions,
): MatchAnswer {
  const task = candidateTask(spec, queries, sources);
  const sought = retrieval(task, sources.index);
  const { expertIds, ruledOut } = findCandidates(sought, limit);
  const scored = expertIds.flatMap((expertId) => scoreCandidate(expertId, task, sources) ?? []);
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
    excluded: ruledOut.count() + scored.length - kept.length,
    nearMisses: nearMisses(
      task,
      sources,
      sought,
      ruledOut,
      scored.filter((one) => !kept.includes(one)),
      near,
    ),
  };
}
