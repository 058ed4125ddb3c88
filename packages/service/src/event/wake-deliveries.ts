import type { Workspace } from '../workspace/workspace.js';

/** Has deliveries made at once. */
export async function wakeDeliveries({ jobs }: Workspace, deliveryIds: readonly string[]): Promise<void> {
  for (const id of deliveryIds) await jobs.add('delivery', id);
}
