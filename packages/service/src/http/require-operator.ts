import type { Caller } from '../key/caller.js';
import { RequestProblem } from '../problem/request-problem.js';
import { DEFAULT_WORKSPACE } from '../workspace/workspaces.js';

/** Whether a caller runs the service: those of the workspace `default` do. */
export function isOperator({ workspaceId }: Caller): boolean {
  return workspaceId === DEFAULT_WORKSPACE;
}

/** Lets pass who runs the service. Errors: `forbidden`. */
export function requireOperator(caller: Caller): void {
  if (!isOperator(caller))
    throw new RequestProblem('forbidden', 'this needs a key of the workspace "default"');
}
