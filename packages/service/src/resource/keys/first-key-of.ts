import type { KeyStore, NewApiKey } from '../../key/key-store.js';
import { SCOPES } from '../../key/scope.js';
import type { Workspaces } from '../../workspace/workspaces.js';

/** Makes the first key of a workspace, with every scope, and notes it there: as done by the operator, whose own key is none of it. */
export async function firstKeyOf(
  workspaceId: string,
  { keys, workspaces }: { readonly keys: KeyStore; readonly workspaces: Workspaces },
): Promise<NewApiKey> {
  return workspaces.use(workspaceId, async (workspace) => {
    const { audit } = await workspace.matcher();
    const made = keys.create({ workspaceId, name: 'first key', scopes: SCOPES });
    audit.append({
      actor: 'operator',
      action: 'key',
      subject: made.id,
      data: { event: 'made', scopes: SCOPES },
    });
    return made;
  });
}
