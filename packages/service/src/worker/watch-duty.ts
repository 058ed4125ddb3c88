import { carryOutWatch } from '../watch/carry-out-watch.js';
import { WatchStore } from '../watch/watch-store.js';
import type { Duty } from './duty.js';

/** Projects that watch: one workspace after the other. */
export const watchDuty: Duty = {
  kind: 'watch',
  atOnce: 1,

  async due(workspace) {
    const watches = new WatchStore(workspace.database).list();
    if (watches.length === 0) return [];
    const newest = (await workspace.matcher()).changes.sequence();
    const isDue = watches.some(({ isSeeded, place }) => !isSeeded || place < newest);
    return isDue ? [{ reference: '' }] : [];
  },

  carryOut: (workspace, _reference, signal) => carryOutWatch(workspace, { signal }),
};
