import type { JobQueue } from '../../queue/job-queue.js';
import type { Check } from '../../telemetry/readiness.js';
import { DEFAULT_WORKSPACE, type Workspaces } from '../../workspace/workspaces.js';

/** An index that has more changes to catch up with answers from an old state, or makes matches wait. */
const MAX_BEHIND = 1_000;

interface NeededParts {
  readonly workspaces: Workspaces;
  readonly queue: Pick<JobQueue, 'counts'>;
}

/** What every service needs: the store, an index that is caught up, the model, the queue. */
export function serviceChecks({ workspaces, queue }: NeededParts): Check[] {
  return [
    {
      name: 'store',
      look: () =>
        workspaces.use(DEFAULT_WORKSPACE, async (workspace) =>
          (await workspace.matcher()).list({ limit: 1 }),
        ),
    },
    { name: 'index', look: async () => requireCaughtUp(workspaces) },
    { name: 'model', look: () => workspaces.embedder() },
    { name: 'queue', look: () => queue.counts() },
  ];
}

/** The index of `default` is loaded at the start; those of other workspaces when they are first used. */
function requireCaughtUp(workspaces: Workspaces): void {
  for (const { id, opened } of workspaces.open) {
    const index = opened?.index;
    if (index === undefined && id === DEFAULT_WORKSPACE) throw new Error('the index is not loaded yet');
    if (index !== undefined && index.behind > MAX_BEHIND)
      throw new Error(`the index is ${index.behind} changes behind the store`);
  }
}
