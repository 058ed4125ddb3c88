import type { ProjectSpec } from '../domain/project-spec.js';
import type { PreparedQuery } from '../retrieve/find-candidates.js';
import { type AnswerSources, candidateTask, scoreCandidate } from './score-candidate.js';

/** Whose scores are wanted. */
export interface ScoreOptions {
  /** Ids; those that no expert has are left out. Default: every indexed expert. */
  readonly expertIds?: Iterable<string>;
  /** Whether those whom a must-have excludes are left out; default false. */
  readonly eligibleOnly?: boolean;
}

/**
 * The scores of experts for a spec, 0 to 100, by expert id, as `answerSpec` would give them, whatever the size of its
 * pool.
 */
export function scoreExperts(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
  { expertIds = sources.index.expertIds(), eligibleOnly = false }: ScoreOptions,
): Map<string, number> {
  const task = candidateTask(spec, queries, sources);
  const scores = new Map<string, number>();
  for (const expertId of expertIds) {
    const scored = scoreCandidate(expertId, task, sources);
    if (scored === undefined || (eligibleOnly && scored.score.eligibility === 'excluded')) continue;
    scores.set(expertId, scored.score.score);
  }
  return scores;
}
