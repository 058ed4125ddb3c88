import { applyRetention, changeRetention, getRetention } from '../../contract/retention.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { forgetExpert } from '../../watch/forget-expert.js';

const get = endpoint(getRetention)(async (_input, { workspace }) => {
  const { retention } = await workspace.matcher();
  return { status: 200, body: { days: retention.days ?? null } };
});

const change = endpoint(changeRetention)(async ({ body: { days } }, { workspace, caller }) => {
  const { retention } = await workspace.matcher();
  retention.setDays(days ?? undefined, { actor: caller.keyId });
  return { status: 200, body: { days } };
});

/** What somebody wrote of a person goes before the person: who is interrupted can order it again. */
const apply = endpoint(applyRetention)(async ({ body: { dryRun } }, { workspace, caller }) => {
  const { retention } = await workspace.matcher();
  if (!dryRun) {
    const due = await retention.apply({ dryRun: true });
    if (due.expertIds.length > 0) {
      await forgetExpert(workspace.database, due.expertIds);
      await workspace.imports.dropUploads();
    }
  }
  const { days, before, expertIds, runIds, ...erased } = await retention.apply({
    dryRun,
    actor: caller.keyId,
  });
  const isForgotten = dryRun || expertIds.length === 0 || (await forgetExpert(workspace.database, expertIds));
  const complete = erased.complete && isForgotten;
  const found = { days: days ?? null, expertIds, importIds: runIds, complete };
  return { status: 200, body: { ...found, ...(before !== undefined && { before }) } };
});

/** How long people are held in the caller's workspace. */
export const RETENTION_ENDPOINTS: readonly Endpoint[] = [get, change, apply];
