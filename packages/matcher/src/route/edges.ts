import type { GateReason } from '../domain/assignment.js';
import type { Capacity } from '../domain/capacity.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import type { TaskCandidate, TaskCandidates } from './candidate.js';
import { dueDay, gate } from './gate.js';

/** A task that an expert could do, and what a place of it would be worth. */
export interface Edge {
  readonly task: Task;
  readonly capacity: Capacity;
  readonly score: number;
  /** The last day of the work, as a number. */
  readonly due: number;
}

/** A candidate who cannot take a place of a task. */
export interface RuledOut {
  readonly candidate: TaskCandidate;
  /** Absent when the expert stated none. */
  readonly capacity: Capacity | undefined;
  readonly reason: GateReason;
}

/** The candidates of a task, judged. */
export interface TaskEdges {
  readonly task: Task;
  /** The last day of the work, as a number. */
  readonly due: number;
  /** Who could take a place, in order of expert id. */
  readonly edges: readonly Edge[];
  /** Who could not, and why; in order of expert id. */
  readonly ruledOut: readonly RuledOut[];
  readonly restAtMost: number | undefined;
}

/** The tasks in order of id, each with who could do it and who could not. */
export function taskEdges(
  tasks: readonly Task[],
  lists: readonly TaskCandidates[],
  capacities: ReadonlyMap<string, Capacity>,
  policy: RoutingPolicy,
): TaskEdges[] {
  const byTask = new Map(lists.map((list) => [list.taskId, list]));
  return tasks
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map((task) => judged(task, byTask.get(task.id), capacities, policy));
}

/** Ids in one order everywhere: by code unit. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function judged(
  task: Task,
  list: TaskCandidates | undefined,
  capacities: ReadonlyMap<string, Capacity>,
  policy: RoutingPolicy,
): TaskEdges {
  const edges: Edge[] = [];
  const ruledOut: RuledOut[] = [];
  const due = dueDay(task, policy);
  const candidates = list?.candidates.toSorted((a, b) => compareIds(a.expertId, b.expertId)) ?? [];
  for (const candidate of candidates) {
    const capacity = capacities.get(candidate.expertId);
    const reason = gate(task, candidate, capacity, policy);
    if (reason !== undefined) ruledOut.push({ candidate, capacity, reason });
    else if (capacity !== undefined) edges.push({ task, capacity, score: candidate.score, due });
  }
  return { task, due, edges, ruledOut, restAtMost: list?.restAtMost };
}
