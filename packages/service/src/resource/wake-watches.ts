import type { JobQueue } from '../queue/job-queue.js';
import { WatchStore } from '../watch/watch-store.js';
import type { Workspace } from '../workspace/workspace.js';

/** Has the watches of a workspace look at once at what came or changed. */
export type WakeWatches = (workspace: Workspace) => Promise<void>;

export function wakingWatches(queue: Pick<JobQueue, 'add'> | undefined): WakeWatches {
  return async ({ id, database }) => {
    if (new WatchStore(database).isAny) await queue?.add({ kind: 'watch', workspaceId: id, reference: '' });
  };
}
