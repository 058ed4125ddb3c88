import type { Readings } from '../../telemetry/metrics.js';
import type { Workspaces } from '../../workspace/workspaces.js';

/** What the open workspaces hold, all together. */
export function readingsOf(workspaces: Workspaces): Readings {
  const held = workspaces.open.flatMap(({ opened }) => {
    if (opened === undefined) return [];
    const { experts, passages } = opened.stats();
    return { experts, passages, index: opened.index };
  });
  const sum = (figureOf: (one: (typeof held)[number]) => number) =>
    held.reduce((total, one) => total + figureOf(one), 0);
  return {
    openWorkspaces: held.length,
    experts: sum(({ experts }) => experts),
    passages: sum(({ passages }) => passages),
    indexedPassages: sum(({ index }) => index?.passages ?? 0),
    indexBehind: sum(({ index }) => index?.behind ?? 0),
  };
}
