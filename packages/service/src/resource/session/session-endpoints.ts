import { createSession, deleteSession, getSession, type SessionView } from '../../contract/session.js';
import { type Access, LOCAL_CALLER } from '../../http/authorise.js';
import { type Endpoint, endpoint, openReadingEndpoint } from '../../http/endpoint.js';
import { refuseOtherPages } from '../../http/require-same-origin.js';
import { noSessionCookie, sessionCookie, sessionTokenIn } from '../../http/session-cookie.js';
import type { Caller } from '../../key/caller.js';
import { RequestProblem } from '../../problem/request-problem.js';
import type { Workspaces } from '../../workspace/workspaces.js';

/** What sessions are opened with. */
export interface SessionTools {
  /** Undefined where no keys are asked for: whoever asks is signed in. */
  readonly access: Access | undefined;
  readonly workspaces: Workspaces;
}

/** Signing a browser in and out. */
export function sessionEndpoints({ access, workspaces }: SessionTools): Endpoint[] {
  return [
    openReadingEndpoint(createSession)(async ({ body: { apiKey } }, { headers }) => {
      refuseOtherPages(headers);
      if (access === undefined) return { status: 201, body: viewOf(LOCAL_CALLER, access) };
      const caller = access.keys.authenticate(apiKey);
      if (caller === undefined) throw new RequestProblem('unauthorized', 'this is no key that is in force');
      const before = sessionTokenIn(headers);
      if (before !== undefined) access.sessions.close(before);
      const { token, endsAt } = access.sessions.open(caller);
      await noteSignIn(caller, workspaces);
      return {
        status: 201,
        headers: { 'set-cookie': sessionCookie(token, endsAt, headers.host ?? '') },
        body: viewOf({ ...caller, sessionEndsAt: endsAt }, access),
      };
    }),
    endpoint(getSession)(async (_input, { caller }) => ({ status: 200, body: viewOf(caller, access) })),
    endpoint(deleteSession)(async (_input, { caller, host }) => {
      if (caller.sessionEndsAt !== undefined) access?.sessions.close(caller.secret);
      return { status: 204, headers: { 'set-cookie': noSessionCookie(host) } };
    }),
  ];
}

function viewOf(caller: Caller, access: Access | undefined): SessionView {
  const { keyId, workspaceId, scopes, sessionEndsAt } = caller;
  if (access === undefined) return { workspaceId, scopes, signIn: 'none' };
  const keyName = access.keys.get(workspaceId, keyId)?.name;
  return {
    workspaceId,
    scopes,
    signIn: sessionEndsAt === undefined ? 'key' : 'session',
    keyId,
    ...(keyName !== undefined && { keyName }),
    ...(sessionEndsAt !== undefined && { endsAt: sessionEndsAt }),
  };
}

async function noteSignIn({ keyId, workspaceId }: Caller, workspaces: Workspaces): Promise<void> {
  await workspaces.use(workspaceId, async (workspace) => {
    const { audit } = await workspace.matcher();
    audit.appendQuickly({ actor: keyId, action: 'key', subject: keyId, data: { event: 'signed_in' } });
  });
}
