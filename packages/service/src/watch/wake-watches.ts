import type { Workspace } from '../workspace/workspace.js';
import { WatchStore } from './watch-store.js';

/** Has the watches of a workspace, if it has any, look at once at who came or changed. */
export async function wakeWatches({ database, jobs }: Workspace): Promise<void> {
  if (new WatchStore(database).isAny) await jobs.add('watch', '');
}
