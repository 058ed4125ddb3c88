import type { Assignment, TakenBack } from '../domain/assignment.js';
import { compareIds, type TaskEdges } from './edges.js';

/** Offers that are out when a plan is made. */
interface OffersOut {
  readonly standing?: readonly TakenBack[];
  readonly spare?: readonly TakenBack[];
}

/**
 * The offers that a plan has no room for: those whose place it gives to nobody or another, and of those that were out beside
 * them the ones of experts who may no longer take the task or whom the plan asks for another.
 */
export function takenBack(
  { standing = [], spare = [] }: OffersOut,
  tasks: readonly TaskEdges[],
  assignments: readonly Assignment[],
): TakenBack[] {
  const given = pairsOf(assignments);
  const busy = new Set(
    assignments.filter(({ held, offered }) => !held && !offered).map(({ expertId }) => expertId),
  );
  const able = pairsOf(
    tasks.flatMap(({ task, edges }) =>
      edges.map(({ capacity: { expertId } }) => ({ taskId: task.id, expertId })),
    ),
  );
  const left = spare.filter((one) => busy.has(one.expertId) || !able.has(pairOf(one)));
  return [...standing, ...left]
    .filter((one) => !given.has(pairOf(one)))
    .map(({ taskId, expertId }) => ({ taskId, expertId }))
    .sort(byTask);
}

/** In order of task id, then expert id. */
export function byTask(a: TakenBack, b: TakenBack): number {
  return compareIds(a.taskId, b.taskId) || compareIds(a.expertId, b.expertId);
}

/** A task and an expert as one key. */
export function pairOf({ taskId, expertId }: TakenBack): string {
  return JSON.stringify([taskId, expertId]);
}

/** The keys of tasks and experts. */
export function pairsOf(pairs: readonly TakenBack[]): ReadonlySet<string> {
  return new Set(pairs.map(pairOf));
}
