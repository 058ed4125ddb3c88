import { createWorkspace, deleteWorkspace, getWorkspace, listWorkspaces } from '../../contract/workspaces.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { pageOfList } from '../../http/page.js';
import { isOperator, requireOperator } from '../../http/require-operator.js';
import type { Caller } from '../../key/caller.js';
import type { KeyStore } from '../../key/key-store.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { DEFAULT_WORKSPACE, type WorkspaceRecord, type Workspaces } from '../../workspace/workspaces.js';
import { firstKeyOf } from '../keys/first-key-of.js';

/** The workspaces. Those of `default` run the service: they see all, and make and take out others. */
export function workspaceEndpoints(workspaces: Workspaces, keys: KeyStore): Endpoint[] {
  const visible = (caller: Caller, id: string): WorkspaceRecord => {
    const record = isOperator(caller) || caller.workspaceId === id ? workspaces.get(id) : undefined;
    if (record === undefined) throw noWorkspace(id);
    return record;
  };
  return [
    endpoint(createWorkspace)(async ({ body: { id, name } }, { caller }) => {
      requireOperator(caller);
      const workspace = workspaces.create(id, name);
      if (workspace === undefined)
        throw new RequestProblem('workspace_exists', `there is a workspace "${id}" already`);
      const key = await firstKeyOf(id, { keys, workspaces });
      return { status: 201, headers: { location: `/v1/workspaces/${id}` }, body: { workspace, key } };
    }),
    endpoint(listWorkspaces)(async ({ query }, { caller, url }) => {
      const read = (limit: number, afterId: string) =>
        isOperator(caller)
          ? workspaces.list(limit, afterId)
          : [visible(caller, caller.workspaceId)].filter(({ id }) => id > afterId);
      return { status: 200, ...pageOfList(query, url, read, ({ id }) => id) };
    }),
    endpoint(getWorkspace)(async ({ params: { workspaceId } }, { caller }) => ({
      status: 200,
      body: visible(caller, workspaceId),
    })),
    endpoint(deleteWorkspace)(async ({ params: { workspaceId } }, { caller }) => {
      requireOperator(caller);
      visible(caller, workspaceId);
      await takeOut(workspaceId, workspaces, keys);
      return { status: 204 };
    }),
  ];
}

async function takeOut(workspaceId: string, workspaces: Workspaces, keys: KeyStore): Promise<void> {
  if (workspaceId === DEFAULT_WORKSPACE)
    throw new RequestProblem('workspace_in_use', 'the workspace "default" is the service itself and stays');
  if (!(await workspaces.remove(workspaceId)))
    throw new RequestProblem('workspace_in_use', `"${workspaceId}" is in use just now; try again`);
  keys.removeAll(workspaceId);
}

function noWorkspace(id: string): RequestProblem {
  return new RequestProblem('workspace_not_found', `no workspace has the id "${id}"`);
}
