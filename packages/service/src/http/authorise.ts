import type { Operation } from '../contract/operation.js';
import type { Caller } from '../key/caller.js';
import type { KeyStore } from '../key/key-store.js';
import { SCOPES } from '../key/scope.js';
import { RequestProblem } from '../problem/request-problem.js';
import { DEFAULT_WORKSPACE } from '../workspace/workspaces.js';

/** Whoever is on this machine, where no keys are asked for. */
const LOCAL: Caller = { keyId: 'local', workspaceId: DEFAULT_WORKSPACE, scopes: SCOPES, secret: '' };

/**
 * Who asks; undefined when nobody can tell.
 * @param keys undefined where no keys are asked for
 * @param authorization the header
 */
export function callerOf(keys: KeyStore | undefined, authorization: string | undefined): Caller | undefined {
  if (keys === undefined) return LOCAL;
  const key = keyIn(authorization);
  return key === undefined ? undefined : keys.authenticate(key);
}

/** Who would ask, had their key not ended; undefined otherwise. */
export function expiredIn(keys: KeyStore | undefined, authorization: string | undefined) {
  const key = keyIn(authorization);
  return key === undefined ? undefined : keys?.expired(key);
}

function keyIn(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

/** Lets a caller pass who may do this. Errors: `unauthorized`, `forbidden`. */
export function authorise(caller: Caller | undefined, { scope }: Operation): Caller {
  if (caller === undefined)
    throw new RequestProblem('unauthorized', 'send a key that is in force as "authorization: Bearer em_…"');
  if (scope !== 'none' && !caller.scopes.includes(scope))
    throw new RequestProblem('forbidden', `this needs a key with the scope "${scope}"`);
  return caller;
}
