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
      if (ledgers.get(expertId)?.holds(task.id) === true) continue;
      const edge = edges.find(({ capacity }) => capacity.expertId === expertId);
      if (edge !== undefined && ledgers.get(expertId)?.give(edge) === true)
        assignments.push({
          taskId: task.id,
          expertId,
          places: 1,
          score: edge.score,
          required: true,
          held: false,
          offered: false,
        });
      else unavailable.set(task.id, [...(unavailable.get(task.id) ?? []), expertId]);
    }
  }
  return { assignments, unavailable };
}

function byUrgency(a: TaskEdges, b: TaskEdges): number {
  return b.task.priority - a.task.priority || a.due - b.due || compareIds(a.task.id, b.task.id);
}

/** The edges of those who may get a place beside what they have: not the required, and not who holds one. */
export function edgesOfOthers({ task, edges }: TaskEdges, ledgers: ReadonlyMap<string, Ledger>): Edge[] {
  if (task.severalPlaces) return [...edges];
  return edges.filter(
    ({ capacity: { expertId } }) =>
      !task.requiredExperts.includes(expertId) && ledgers.get(expertId)?.holds(task.id) !== true,
  );
}
