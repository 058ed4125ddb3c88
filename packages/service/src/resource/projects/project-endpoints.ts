import { makeSpec } from '@expertmatch/matcher';
import {
  changeProject,
  createProject,
  deleteProject,
  getProject,
  listProjects,
  matchProject,
  type ProjectWatch,
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
import { wakeWatches } from '../../watch/wake-watches.js';
import { WatchStore } from '../../watch/watch-store.js';
import { filterSpec } from '../experts/expert-filter.js';
import { tracedMatch } from '../matches/traced-match.js';
import { writeWatched } from './write-watched.js';

const get = endpoint(getProject)(async ({ params: { projectId } }, context) => ({
  status: 200,
  ...shown(projectIn(context, projectId)),
}));

const remove = endpoint(deleteProject)(async ({ params: { projectId } }, context) => {
  const { database } = context.workspace;
  const require = (project: Project) => requireMatch(context.ifMatch, etagOf(project));
  database.transaction(() => {
    if (!storeOf(context).remove(projectId, require)) throw noProject(projectId);
    new WatchStore(database).end(projectId);
  });
  return { status: 204 };
});

const matches = endpoint(matchProject)(async ({ params: { projectId }, query }, context) => {
  const { reveal, limit, minScore, nearMisses, ...filter } = query;
  const showing = showingTo(context, reveal);
  const project = projectIn(context, projectId);
  const matcher = await context.workspace.matcher();
  const among = filterSpec(filter);
  const options = { limit, minScore, nearMisses, ...(among && { among }) };
  const answer = await tracedMatch(matcher, briefOf(project), { ...options, ...showing.doing });
  return { status: 200, body: answerView(matcher, answer, showing) };
});

const create = endpoint(createProject)(async ({ body }, { workspace }) => {
  understood(body);
  const project = await writeWatched(workspace, undefined, (projects) => projects.create(body));
  if (project === undefined)
    throw new RequestProblem('limit_exceeded', `a workspace holds ${MAX_PROJECTS} projects at most`);
  if (project.watch !== undefined) await wakeWatches(workspace);
  const { headers, body: answer } = shown(project);
  return { status: 201, headers: { ...headers, location: `/v1/projects/${project.id}` }, body: answer };
});

const list = endpoint(listProjects)(async ({ query }, context) => {
  const read = (limit: number, afterId: string) => storeOf(context).list(limit, afterId);
  return { status: 200, ...pageOfList(query, context.url, read, ({ id }) => id) };
});

const change = endpoint(changeProject)(async ({ params: { projectId }, body }, { workspace, ifMatch }) => {
  const changed = await writeWatched(workspace, projectId, (projects) =>
    projects.change(projectId, (before) => {
      requireMatch(ifMatch, etagOf(before));
      const after = withChange(before, body);
      understood(after);
      return after;
    }),
  );
  if (changed === undefined) throw noProject(projectId);
  if (changed.watch !== undefined) await wakeWatches(workspace);
  return { status: 200, ...shown(changed) };
});

type ProjectChange = Brief & { readonly name?: string; readonly watch?: ProjectWatch | null };

/** A brief of one sort takes the place of one of the other. */
function withChange(before: Project, { watch, ...change }: ProjectChange): Project {
  const { text: _, spec: __, ...rest } = before;
  const isSameBrief = change.text === undefined && change.spec === undefined;
  const { watch: kept, ...after } = { ...(isSameBrief ? before : rest), ...change };
  const next = watch === undefined ? kept : watch;
  return next ? { ...after, watch: next } : after;
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
