import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from '../contract/operation.js';
import type { Caller } from '../key/caller.js';
import type { KeyStore } from '../key/key-store.js';
import { SCOPES } from '../key/scope.js';
import type { SessionStore } from '../key/session-store.js';
import { RequestProblem } from '../problem/request-problem.js';
import { DEFAULT_WORKSPACE } from '../workspace/workspaces.js';
import { sessionTokenIn } from './session-cookie.js';

/** Whoever is on this machine, where no keys are asked for. */
export const LOCAL_CALLER: Caller = {
  keyId: 'local',
  workspaceId: DEFAULT_WORKSPACE,
  scopes: SCOPES,
  secret: '',
};

/** What callers are known by. */
export interface Access {
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
}

/**
 * Who asks; undefined when nobody can tell. A key that is shown decides, whatever cookie comes with it.
 * @param access undefined where no keys are asked for
 */
export function callerOf(access: Access | undefined, headers: IncomingHttpHeaders): Caller | undefined {
  if (access === undefined) return LOCAL_CALLER;
  const { authorization } = headers;
  if (authorization !== undefined) {
    const key = keyIn(authorization);
    return key === undefined ? undefined : access.keys.authenticate(key);
  }
  const token = sessionTokenIn(headers);
  return token === undefined ? undefined : access.sessions.authenticate(token);
}

/** Who would ask, had their key not ended; undefined otherwise. */
export function expiredIn(access: Access | undefined, { authorization }: IncomingHttpHeaders) {
  const key = keyIn(authorization);
  return key === undefined ? undefined : access?.keys.expired(key);
}

function keyIn(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

/** Lets a caller pass who may do this. Errors: `unauthorized`, `forbidden`. */
export function authorise(caller: Caller | undefined, { scope }: Operation): Caller {
  if (caller === undefined)
    throw new RequestProblem('unauthorized', 'send a key that is in force as "authorization: Bearer em_…"');
  if (scope !== 'none' && scope !== 'any' && !caller.scopes.includes(scope))
    throw new RequestProblem('forbidden', `this needs a key with the scope "${scope}"`);
  return caller;
}
