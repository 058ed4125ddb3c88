import type { RequestContext } from '../http/request-context.js';
import { RequestProblem } from '../problem/request-problem.js';

/** That somebody was shown who an expert is. */
export interface Reveal {
  readonly workspaceId: string;
  readonly keyId: string;
  readonly requestId: string;
  readonly expertIds: readonly string[];
}

/** Told of each reveal before it is answered; when it fails, nothing is revealed. */
export type OnReveal = (reveal: Reveal) => void | Promise<void>;

/** Lets pass who asks for no names, or may. Errors: `forbidden`. */
export function requireReveal(reveal: 'identity' | undefined, { caller }: RequestContext): boolean {
  if (reveal === undefined) return false;
  if (caller.scopes.includes('identity')) return true;
  throw new RequestProblem('forbidden', 'reveal=identity needs a key with the scope "identity"');
}

/** The reveal of those whom an answer shows. */
export function revealOf({ caller, requestId }: RequestContext, expertIds: readonly string[]): Reveal {
  return { workspaceId: caller.workspaceId, keyId: caller.keyId, requestId, expertIds };
}
