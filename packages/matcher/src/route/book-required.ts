import type { Assignment } from '../domain/assignment.js';
import { compareIds, type Edge, type TaskEdges } from './edges.js';
import type { Ledger } from './ledger.js';

/** The places that required experts got, and the experts who could not take theirs. */
export interface RequiredPlaces {
  readonly assignments: readonly Assignment[];
  /** Required experts without a place, by task id. */
  readonly unavailable: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives the experts whom tasks require their places before anything is weighed: by priority, then by the day on which the work is
 * due, then by task id.
 */
export function bookRequired(
  tasks: readonly TaskEdges[],
  ledgers: ReadonlyMap<string, Ledger>,
): RequiredPlaces {
  const assignments: Assignment[] = [];
  const unavailable = new Map<string, string[]>();
  for (const { task, edges } of tasks.toSorted(byUrgency)) {
    for (const expertId of task.requiredExperts) {
      const edge = edges.find(({ capacity }) => capacity.expertId === expertId);
      if (edge !== undefined && ledgers.get(expertId)?.give(edge) === true)
        assignments.push({ taskId: task.id, expertId, places: 1, score: edge.score, required: true });
      else unavailable.set(task.id, [...(unavailable.get(task.id) ?? []), expertId]);
    }
  }
  return { assignments, unavailable };
}

function byUrgency(a: TaskEdges, b: TaskEdges): number {
  return b.task.priority - a.task.priority || dueOf(a) - dueOf(b) || compareIds(a.task.id, b.task.id);
}

function dueOf({ edges }: TaskEdges): number {
  return edges[0]?.due ?? 0;
}

/** The edges of those whom a task does not require. */
export function edgesOfOthers({ task, edges }: TaskEdges): Edge[] {
  if (task.severalPlaces) return [...edges];
  return edges.filter(({ capacity }) => !task.requiredExperts.includes(capacity.expertId));
}
