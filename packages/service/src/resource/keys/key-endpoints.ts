import type { AuditEvent } from '@expertmatch/matcher';
import { createKey, deleteKey, getKey, listKeys } from '../../contract/keys.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { pageOfList } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import type { KeyStore } from '../../key/key-store.js';
import { RequestProblem } from '../../problem/request-problem.js';

/** The keys of the caller's workspace. */
export function keyEndpoints(keys: KeyStore): Endpoint[] {
  return [
    endpoint(createKey)(async ({ body }, context) => {
      const { caller } = context;
      const { name, scopes, expiresAt } = body;
      const more = scopes.find((scope) => !caller.scopes.includes(scope));
      if (more !== undefined)
        throw new RequestProblem('forbidden', `a key without the scope "${more}" cannot give it away`);
      const { workspaceId } = caller;
      const made = keys.create({ workspaceId, name, scopes, ...(expiresAt !== undefined && { expiresAt }) });
      await note(context, made.id, { event: 'made', scopes });
      return { status: 201, headers: { location: `/v1/keys/${made.id}` }, body: made };
    }),
    endpoint(listKeys)(async ({ query }, { caller: { workspaceId }, url }) => {
      const read = (limit: number, afterId: string) => keys.list(workspaceId, { limit, afterId });
      return { status: 200, ...pageOfList(query, url, read, ({ id }) => id) };
    }),
    endpoint(getKey)(async ({ params: { keyId } }, { caller: { workspaceId } }) => {
      const key = keys.get(workspaceId, keyId);
      if (key === undefined) throw noKey(keyId);
      return { status: 200, body: key };
    }),
    endpoint(deleteKey)(async ({ params: { keyId } }, context) => {
      if (!keys.remove(context.caller.workspaceId, keyId)) throw noKey(keyId);
      await note(context, keyId, { event: 'withdrawn' });
      return { status: 204 };
    }),
  ];
}

async function note(
  { workspace, caller }: RequestContext,
  keyId: string,
  data: AuditEvent['data'] & object,
): Promise<void> {
  const { audit } = await workspace.matcher();
  audit.append({ actor: caller.keyId, action: 'key', subject: keyId, data });
}

function noKey(keyId: string): RequestProblem {
  return new RequestProblem('key_not_found', `no key has the id "${keyId}"`);
}
