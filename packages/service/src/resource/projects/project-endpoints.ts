import { makeSpec } from '@expertmatch/matcher';
import {
  changeProject,
  createProject,
  deleteProject,
  getProject,
  listProjects,
  matchProject,
} from '../../contract/projects.js';
import type { Brief } from '../../contract/spec.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import { pageOfList } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { briefOf } from '../../project/brief-of.js';
import { MAX_PROJECTS, type Project, ProjectStore } from '../../project/project-store.js';
import { answerView } from '../../reveal/match-view.js';
import { showingTo } from '../../reveal/reveal.js';
import { tracedMatch } from '../matches/traced-match.js';

const get = endpoint(getProject)(async ({ params: { projectId } }, context) => ({
  status: 200,
  ...shown(projectIn(context, projectId)),
}));

const remove = endpoint(deleteProject)(async ({ params: { projectId } }, context) => {
  const require = (project: Project) => requireMatch(context.ifMatch, etagOf(project));
  if (!storeOf(context).remove(projectId, require)) throw noProject(projectId);
  return { status: 204 };
});

const matches = endpoint(matchProject)(async ({ params: { projectId }, query }, context) => {
  const { reveal, ...options } = query;
  const showing = showingTo(context, reveal);
  const project = projectIn(context, projectId);
  const matcher = await context.workspace.matcher();
  const answer = await tracedMatch(matcher, briefOf(project), { ...options, ...showing.doing });
  return { status: 200, body: answerView(matcher, answer, showing) };
});

const create = endpoint(createProject)(async ({ body }, context) => {
  understood(body);
  const project = storeOf(context).create(body);
  if (project === undefined)
    throw new RequestProblem('limit_exceeded', `a workspace holds ${MAX_PROJECTS} projects at most`);
  const { headers, body: answer } = shown(project);
  return { status: 201, headers: { ...headers, location: `/v1/projects/${project.id}` }, body: answer };
});

const list = endpoint(listProjects)(async ({ query }, context) => {
  const read = (limit: number, afterId: string) => storeOf(context).list(limit, afterId);
  return { status: 200, ...pageOfList(query, context.url, read, ({ id }) => id) };
});

const change = endpoint(changeProject)(async ({ params: { projectId }, body }, context) => {
  const changed = storeOf(context).change(projectId, (before) => {
    requireMatch(context.ifMatch, etagOf(before));
    const after = withChange(before, body);
    understood(after);
    return after;
  });
  if (changed === undefined) throw noProject(projectId);
  return { status: 200, ...shown(changed) };
});

/** A brief of one sort takes the place of one of the other. */
function withChange(before: Project, change: Brief & { readonly name?: string }): Project {
  if (change.text === undefined && change.spec === undefined) return { ...before, ...change };
  const { text: _, spec: __, ...rest } = before;
  return { ...rest, ...change };
}

function shown(project: Project) {
  return { headers: { etag: etagOf(project) }, body: { ...project, understood: understood(project) } };
}

/** Errors: `invalid_spec`. */
function understood(brief: Brief) {
  return makeSpec(briefOf(brief), new Date().toISOString().slice(0, 10));
}

function storeOf({ workspace }: RequestContext): ProjectStore {
  return new ProjectStore(workspace.database);
}

function projectIn(context: RequestContext, projectId: string): Project {
  const project = storeOf(context).get(projectId);
  if (project === undefined) throw noProject(projectId);
  return project;
}

function noProject(projectId: string): RequestProblem {
  return new RequestProblem('project_not_found', `no project has the id "${projectId}"`);
}

/** The briefs that the caller's workspace keeps. */
export const PROJECT_ENDPOINTS: readonly Endpoint[] = [create, list, get, change, remove, matches];
