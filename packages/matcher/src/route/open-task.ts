import type { GateReason, OpenReason, OpenTask } from '../domain/assignment.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { TaskEdges } from './edges.js';
import { gateCount } from './gate-words.js';
import type { Ledger } from './ledger.js';
import { roomSentences, shortOf } from './room-sentences.js';
import { ruledOutSentences } from './ruled-out-sentences.js';

/** A task of which places stay open. */
export interface UnfilledTask extends TaskEdges {
  readonly openPlaces: number;
  /** Required experts who could not take their places. */
  readonly unavailable: readonly string[];
}

/** Why places of a task stay open, and what would fill them; the ledgers are those of the finished plan. */
export function openTask(
  unfilled: UnfilledTask,
  ledgers: ReadonlyMap<string, Ledger>,
  policy: RoutingPolicy,
): OpenTask {
  const { task, openPlaces, edges, ruledOut } = unfilled;
  const counts: Partial<Record<GateReason, number>> = {};
  for (const { reason } of ruledOut) counts[reason] = (counts[reason] ?? 0) + 1;
  const reason = reasonOf(unfilled, ledgers, policy);
  return {
    taskId: task.id,
    openPlaces,
    reason,
    ruledOut: counts,
    qualified: edges.length,
    sentences: sentencesOf(unfilled, reason, counts, ledgers),
  };
}

function reasonOf(
  { task, edges, ruledOut, unavailable, openPlaces }: UnfilledTask,
  ledgers: ReadonlyMap<string, Ledger>,
  { minimumShares }: RoutingPolicy,
): OpenReason {
  if (openPlaces <= unavailable.length) return 'required-unavailable';
  if (edges.length === 0) return ruledOut.length === 0 ? 'no-candidates' : 'all-ruled-out';
  const hasRoom = edges.some((edge) => {
    const ledger = ledgers.get(edge.capacity.expertId);
    return (
      ledger !== undefined && (task.severalPlaces || !ledger.holds(task.id)) && shortOf(edge, ledger).isRoom
    );
  });
  if (!hasRoom) return 'all-full';
  return minimumShares.length > 0 ? 'share-kept' : 'costs-more';
}

function sentencesOf(
  unfilled: UnfilledTask,
  reason: OpenReason,
  counts: Readonly<Partial<Record<GateReason, number>>>,
  ledgers: ReadonlyMap<string, Ledger>,
): string[] {
  const { edges, ruledOut, unavailable } = unfilled;
  switch (reason) {
    case 'no-candidates':
      return ['Nobody in the pool is a candidate for this task.'];
    case 'all-ruled-out':
      return [
        `None of ${ruledOut.length} can do it: ${countsInWords(counts)}.`,
        ...ruledOutSentences(unfilled),
      ];
    case 'all-full':
      return roomSentences(unfilled, ledgers);
    case 'required-unavailable':
      return [`The task requires ${unavailable.join(', ')}, who cannot take it; nobody else may.`];
    case 'share-kept':
      return [`${edges.length} qualify, but the shares that the policy keeps leave no place for them.`];
    case 'costs-more':
      return [`${edges.length} qualify, but more load on them costs more than the task is worth.`];
  }
}

function countsInWords(counts: Readonly<Partial<Record<GateReason, number>>>): string {
  const found = Object.entries(counts) as [GateReason, number][];
  return found
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => gateCount(reason, count))
    .join(', ');
}
