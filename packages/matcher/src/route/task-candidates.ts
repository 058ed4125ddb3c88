import { inTurn } from '../answer/in-turn.js';
import type { AnswerSources } from '../answer/score-candidate.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import type { Task } from '../domain/task.js';
import type { PreparedQuery } from '../retrieve/find-candidates.js';
import type { TaskCandidates } from './candidate.js';
import { type CandidateOptions, specCandidates } from './spec-candidates.js';

/** What specs are answered from: a `Matcher`. */
export interface SpecSource {
  prepare(
    spec: ProjectSpec,
  ): Promise<{ readonly queries: readonly PreparedQuery[]; readonly sources: AnswerSources }>;
}

/**
 * The candidates of tasks that have a spec, in their order; of a task without one there are none, since its project's spec
 * is the caller's to give. Required experts are always looked at.
 */
export async function taskCandidates(
  source: SpecSource,
  tasks: readonly Task[],
  options: Omit<CandidateOptions, 'always'> = {},
): Promise<TaskCandidates[]> {
  const lists: TaskCandidates[] = [];
  for (const { id, spec, requiredExperts: always } of tasks) {
    if (spec === undefined) continue;
    const { queries, sources } = await source.prepare(spec);
    const found = () => specCandidates(id, spec, queries, sources, { ...options, always });
    lists.push(await inTurn(found));
  }
  return lists;
}
