import { ProjectStore } from '../../project/project-store.js';
import { matchView } from '../../reveal/match-view.js';
import type { Workspace } from '../../workspace/workspace.js';
import { briefOf } from '../matches/brief-of.js';

/** How many, and how good. */
interface MatchQuery {
  readonly limit: number;
  readonly minScore: number;
}

/**
 * An expert held against every stored project: those that no must-have stands in the way of, best first, ties by
 * project id.
 * Errors: `expert_not_found`.
 */
export async function projectMatches(
  workspace: Workspace,
  expertId: string,
  { limit, minScore }: MatchQuery,
) {
  const matcher = await workspace.matcher();
  const expert = matcher.get(expertId);
  const found = [];
  for (const project of new ProjectStore(workspace.database).list(-1, '')) {
    const { experts } = await matcher.compare(briefOf(project), [expert.id]);
    for (const match of experts)
      if (match.eligibility !== 'excluded' && match.score >= minScore)
        found.push({ projectId: project.id, match });
  }
  found.sort((a, b) => b.match.score - a.match.score || (a.projectId < b.projectId ? -1 : 1));
  return found.slice(0, limit).map(({ projectId, match: { difference: _, criteria, ...match } }) => {
    const plain = criteria.map(({ difference: __, ...criterion }) => criterion);
    return { projectId, match: matchView({ ...match, criteria: plain }, expert, false) };
  });
}
