import type { Workspace } from '../workspace/workspace.js';

/** Has a worker go on with the offers of a workspace at once: seek candidates anew, tell webhooks. */
export async function wakeOffers({ jobs }: Workspace): Promise<void> {
  await jobs.add('offers', '');
}
