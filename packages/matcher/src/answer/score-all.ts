import type { ProjectSpec } from '../domain/project-spec.js';
import type { PreparedQuery } from '../retrieve/find-candidates.js';
import { type AnswerSources, candidateTask, scoreCandidate } from './score-candidate.js';

/**
 * The score of every indexed expert for a spec, 0 to 100, by expert id, as `answerSpec` would give it. No one
 * is left out: not for a must-have, not for the size of the pool.
 */
export function scoreAll(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
): Map<string, number> {
  const task = candidateTask(spec, queries, sources);
  const scores = new Map<string, number>();
  for (const expertId of sources.index.expertIds()) {
    const scored = scoreCandidate(expertId, task, sources);
    if (scored !== undefined) scores.set(expertId, scored.score.score);
  }
  return scores;
}
