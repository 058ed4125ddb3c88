import type { Comparison } from '../domain/comparison.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { compareMatches } from '../explain/compare-matches.js';
import { explainMatch } from '../explain/explain-match.js';
import { summariseComparison } from '../explain/summarise-comparison.js';
import { appliedWeights } from '../rank/applied-weights.js';
import type { PreparedQuery } from '../retrieve/find-candidates.js';
import { type AnswerSources, candidateTask, scoreCandidate } from './score-candidate.js';

/** Scores and explains experts as `answerSpec` would, excluded or not, and puts them beside each other. */
export function compareExperts(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
  expertIds: readonly string[],
): Comparison {
  const task = candidateTask(spec, queries, sources);
  const matches = expertIds.flatMap((expertId) => {
    const scored = scoreCandidate(expertId, task, sources);
    return scored === undefined ? [] : explainMatch(scored.expert, scored.score);
  });
  return {
    spec,
    appliedWeights: appliedWeights(spec),
    summary: summariseComparison(matches),
    experts: compareMatches(matches),
  };
}
