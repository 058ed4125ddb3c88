import { ExpertMatchError, type ImportRun } from '@expertmatch/matcher';
import { tellImport } from '../event/tell-import.js';
import { wakeDeliveries } from '../event/wake-deliveries.js';
import { wakeWatches } from '../watch/wake-watches.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Duty } from './duty.js';

const AT_ONCE = 2;
/** How soon it is looked again whether whoever works on an import is still there, in ms. */
const LOOK_AGAIN_MS = 2_000;

/** Imports: carries them out, goes on with those that another process left, and sees to what follows their end. */
export const importDuty: Duty = {
  kind: 'import',
  atOnce: AT_ONCE,

  async due(workspace) {
    const { imports } = await workspace.matcher();
    const left = imports.unsettled().filter(({ state }) => state !== 'running');
    return left.map(({ id }) => ({ reference: String(id) }));
  },

  async carryOut(workspace, reference, signal) {
    const runId = Number(reference);
    const { imports } = await workspace.matcher();
    if (imports.unsettled().every(({ id }) => id !== runId)) return {};
    await imports.carryOut(runId, { signal });
    const run = imports.get(runId);
    if (run.endedAt === undefined)
      return { again: new Date(Date.now() + (run.state === 'running' ? LOOK_AGAIN_MS : 0)) };
    await settle(workspace, run);
    return {};
  },

  async giveUp(workspace, reference, error) {
    const runId = Number(reference);
    const { imports } = await workspace.matcher();
    const code = error instanceof ExpertMatchError ? error.code : 'internal_error';
    if (imports.get(runId).endedAt === undefined) imports.fail(runId, { code, message: error.message });
    await settle(workspace, imports.get(runId));
  },
};

async function settle(workspace: Workspace, run: ImportRun): Promise<void> {
  await onFinished(workspace, run);
  (await workspace.matcher()).imports.settle(run.id);
}

/** What follows the end of an import, however it ended. It may come more than once for the same end. */
async function onFinished(workspace: Workspace, run: ImportRun): Promise<void> {
  await workspace.imports.dropFilesOf(run);
  await wakeDeliveries(workspace, tellImport(workspace.database, run));
  await wakeWatches(workspace);
}
