import { goOnWithEscalated, keptPolicy } from '@expertmatch/matcher';
import { wakeDeliveries } from '../event/wake-deliveries.js';
import type { JobOutcome } from '../queue/job-queue.js';
import type { Workspace } from '../workspace/workspace.js';
import { openDesk } from './open-desk.js';
import { isOfferToTell, tellOffers } from './tell-offers.js';

/** Who acts where nobody asked: in the audit. */
const ACTOR = 'router';

/**
 * Ends the offers of a workspace whose time is up, goes on with the tasks for which others have to be found, and has webhooks
 * told.
 */
export async function carryOutOffers(
  workspace: Workspace,
  signal: AbortSignal,
  now = new Date(),
): Promise<JobOutcome> {
  const matcher = await workspace.matcher();
  const desk = openDesk(matcher, ACTOR);
  desk.expireDue(now);
  const policy = keptPolicy(matcher.offerStore, now.toISOString().slice(0, 10));
  await goOnWithEscalated(matcher, matcher.offerStore, desk, { now, policy, signal });
  while (isOfferToTell(workspace, matcher)) await wakeDeliveries(workspace, tellOffers(workspace, matcher));
  return {};
}

/** Whether there is something to be done for the offers of a workspace. */
export async function areOffersDue(workspace: Workspace): Promise<boolean> {
  const matcher = await workspace.matcher();
  const { offers } = matcher.offerStore;
  if (isOfferToTell(workspace, matcher)) return true;
  return offers.due(new Date().toISOString(), 1).length > 0 || offers.tasks('escalating').length > 0;
}
