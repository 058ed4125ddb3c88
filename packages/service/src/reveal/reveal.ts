import type { Doing, Expert, Matcher } from '@expertmatch/matcher';
import type { RequestContext } from '../http/request-context.js';
import { RequestProblem } from '../problem/request-problem.js';

/** How experts are shown to a caller. */
export interface Showing {
  readonly isRevealed: boolean;
  /** Who is shown them, for the audit. */
  readonly doing: Doing;
}

/** Blind, unless the identity is asked for by who may see it. Errors: `forbidden`. */
export function showingTo({ caller }: RequestContext, reveal?: 'identity'): Showing {
  if (reveal !== undefined && !caller.scopes.includes('identity'))
    throw new RequestProblem('forbidden', 'reveal=identity needs a key with the scope "identity"');
  return { isRevealed: reveal !== undefined, doing: { actor: caller.keyId } };
}

/** The expert who is shown: in full, and noted in the audit, where the identity is. Errors: `expert_not_found`. */
export function shownExpert(matcher: Matcher, expertId: string, { isRevealed, doing }: Showing): Expert {
  return isRevealed ? matcher.reveal(expertId, doing) : matcher.get(expertId);
}
