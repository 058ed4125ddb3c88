import type { Run } from './run.js';
import type { Judgements } from './set/judgements.js';

/** How many judged pairs of project and expert a run has no score for. */
export function missingScores({ relevant, graded }: Judgements, run: Run): number {
  const isMissing = (projectId: string, expertId: string) => run.get(projectId)?.get(expertId) === undefined;
  const ranked = [...relevant].flatMap(([projectId, experts]) =>
    [...experts.keys()].filter((expertId) => isMissing(projectId, expertId)),
  );
  const paired = [...graded].flatMap(([expertId, projects]) =>
    projects.filter(({ projectId }) => isMissing(projectId, expertId)),
  );
  return ranked.length + paired.length;
}
