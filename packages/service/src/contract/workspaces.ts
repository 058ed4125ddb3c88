import { z } from 'zod';
import { newApiKey } from './keys.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, 63 at most');
const name = z.string().trim().min(1).max(200);
const params = z.strictObject({ workspaceId: id });

const workspace = z
  .strictObject({ id: z.string(), name: z.string().exactOptional(), createdAt: z.iso.datetime() })
  .meta({ id: 'Workspace', description: 'Experts, projects and keys that nothing outside it can reach.' });

export const createWorkspace = operation({
  id: 'createWorkspace',
  method: 'post',
  path: '/v1/workspaces',
  tag: 'workspaces',
  summary: 'Makes a workspace and its first key (only from the workspace `default`)',
  scope: 'admin',
  body: { json: z.strictObject({ id, name: name.exactOptional() }).meta({ id: 'NewWorkspaceInput' }) },
  answers: {
    201: {
      description: 'Made. The key has every scope and is shown this once.',
      body: z.strictObject({ workspace, key: newApiKey }).meta({ id: 'NewWorkspace' }),
      headers: ['location'],
    },
  },
  problems: ['workspace_exists'],
});

export const listWorkspaces = operation({
  id: 'listWorkspaces',
  method: 'get',
  path: '/v1/workspaces',
  tag: 'workspaces',
  summary: 'The workspaces: all for the workspace `default`, for others their own',
  scope: 'admin',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, by id.', body: pageOf(workspace), headers: ['link'] } },
  problems: [],
});

export const getWorkspace = operation({
  id: 'getWorkspace',
  method: 'get',
  path: '/v1/workspaces/:workspaceId',
  tag: 'workspaces',
  summary: 'One workspace',
  scope: 'admin',
  params,
  answers: { 200: { description: 'The workspace.', body: workspace } },
  problems: ['workspace_not_found'],
});

export const deleteWorkspace = operation({
  id: 'deleteWorkspace',
  method: 'delete',
  path: '/v1/workspaces/:workspaceId',
  tag: 'workspaces',
  summary: 'Takes a workspace out, with everything in it (only from the workspace `default`)',
  scope: 'admin',
  params,
  answers: { 204: { description: 'Nothing of it is left, its keys included.' } },
  problems: ['workspace_not_found', 'workspace_in_use'],
});
