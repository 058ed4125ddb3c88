import { groupAudit, type Matcher } from '@expertmatch/matcher';
import { auditFairness, MOST_RANKINGS } from '../../contract/fairness.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { briefOf } from '../../project/brief-of.js';
import { ProjectStore } from '../../project/project-store.js';
import { servedRankings } from './served-rankings.js';

/** More of one ranking are not looked at. */
const MOST_PEOPLE = 1_000;

/** Who stands where in a ranking, best first. */
type Ranking = readonly (readonly [expertId: string, score: number])[];

/** How groups of people fare; what group anybody is of is forgotten with the request. */
export const FAIRNESS_ENDPOINT: Endpoint = endpoint(auditFairness)(async ({ body }, context) => {
  const { projectId, top, since = '', labels, minShare } = body;
  const matcher = await context.workspace.matcher();
  const rankings: readonly Ranking[] =
    projectId === undefined
      ? servedRankings(matcher.audit, since, MOST_RANKINGS)
      : [await rankingOf(matcher, projectId, context)];
  const people = rankings.flatMap((ranking) =>
    ranking.map(([expertId, score], at) => ({
      ...(top === undefined ? { score } : { selected: at < top }),
      labels: labels[expertId] ?? {},
    })),
  );
  const attributes = [...new Set(Object.values(labels).flatMap((own) => Object.keys(own)))].sort();
  const audit = groupAudit(people, { attributes, ...(minShare !== undefined && { minShare }) });
  const data = { rankings: rankings.length, people: people.length, attributes: attributes.length };
  matcher.audit.append({ actor: context.caller.keyId, action: 'fairness', data });
  return { status: 200, body: { ...audit, rankings: rankings.length } };
});

async function rankingOf(
  matcher: Matcher,
  projectId: string,
  { workspace, caller }: RequestContext,
): Promise<Ranking> {
  const project = new ProjectStore(workspace.database).get(projectId);
  if (project === undefined)
    throw new RequestProblem('project_not_found', `no project has the id "${projectId}"`);
  const options = { limit: MOST_PEOPLE, actor: caller.keyId };
  const { matches } = await matcher.match(briefOf(project), options);
  return matches.map(({ expertId, score }) => [expertId, score]);
}
