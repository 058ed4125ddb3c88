import type { ComparedExpert, Match } from '@expertmatch/matcher';
import type { RequestContext } from '../../http/request-context.js';
import { briefOf } from '../../project/brief-of.js';
import { type Project, ProjectStore } from '../../project/project-store.js';
import { matchView } from '../../reveal/match-view.js';

/** How many, and how good. */
interface MatchQuery {
  readonly limit: number;
  readonly minScore: number;
}

/**
 * An expert held against every stored project: those that no must-have stands in the way of, best first, ties by
 * project id. What is answered is noted in the audit.
 * Errors: `expert_not_found`.
 */
export async function projectMatches(
  { workspace, caller }: RequestContext,
  expertId: string,
  { limit, minScore }: MatchQuery,
) {
  const matcher = await workspace.matcher();
  const expert = matcher.get(expertId);
  const found: { readonly project: Project; readonly score: number }[] = [];
  for (const project of new ProjectStore(workspace.database).list(-1, '')) {
    const [match] = (await matcher.compare(briefOf(project), [expert.id])).experts;
    if (match !== undefined && match.eligibility !== 'excluded' && match.score >= minScore)
      found.push({ project, score: match.score });
  }
  found.sort((a, b) => b.score - a.score || (a.project.id < b.project.id ? -1 : 1));
  const items: { readonly projectId: string; readonly match: ReturnType<typeof matchView> }[] = [];
  for (const { project } of found.slice(0, limit)) {
    const { experts } = await matcher.compare(briefOf(project), [expert.id], { actor: caller.keyId });
    for (const match of experts)
      items.push({ projectId: project.id, match: matchView(plainMatch(match), expert, false) });
  }
  return items;
}

/** A match without what it has beside others. */
function plainMatch({ difference: _, criteria, ...match }: ComparedExpert): Match {
  return { ...match, criteria: criteria.map(({ difference: __, ...criterion }) => criterion) };
}
