import { DeliveryStore } from '../event/delivery-store.js';
import type { Job } from '../queue/job-queue.js';
import type { Workspace } from '../workspace/workspace.js';
import { WatchStore } from './watch-store.js';

/** Deliveries to one webhook that are listed at once; the others follow these. */
const MAX_DELIVERIES = 20;

/** What is to be done for the webhooks and watches of a workspace, as its stores have it. */
export async function dueJobs(workspace: Workspace, nowMs: number): Promise<Job[]> {
  const { id: workspaceId, database } = workspace;
  const deliveries = new DeliveryStore(database).due(nowMs, MAX_DELIVERIES);
  const jobs: Job[] = deliveries.map((reference) => ({ kind: 'delivery', workspaceId, reference }));
  if (await isWatchDue(workspace)) jobs.push({ kind: 'watch', workspaceId, reference: '' });
  return jobs;
}

async function isWatchDue(workspace: Workspace): Promise<boolean> {
  const watches = new WatchStore(workspace.database).list();
  if (watches.length === 0) return false;
  const newest = (await workspace.matcher()).changes.sequence();
  return watches.some(({ isSeeded, place }) => !isSeeded || place < newest);
}
