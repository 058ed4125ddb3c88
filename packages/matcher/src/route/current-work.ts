import type { Capacity } from '../domain/capacity.js';
import type { Task } from '../domain/task.js';

/** Tasks and capacities as somebody gave them. */
export interface GivenWork {
  readonly tasks: readonly Task[];
  readonly capacities: readonly Capacity[];
}

/** The same with the ids that experts have today. */
export interface CurrentWork extends GivenWork {
  /** Ids that no expert has, in order; their capacities are left out. */
  readonly unknown: readonly string[];
  /** Ids of experts who were merged into one with a capacity of its own, in order; theirs are left out. */
  readonly doubled: readonly string[];
}

/**
 * Puts the ids that experts have today in place of those that they had when tasks and capacities were written: who was
 * merged into another is that other, also where a task excludes somebody.
 * @param currentId the id that an expert has today; undefined when there is none
 */
export function currentWork(
  { tasks, capacities }: GivenWork,
  currentId: (expertId: string) => string | undefined,
): CurrentWork {
  const unknown = new Set<string>();
  const doubled: string[] = [];
  const idOf = (given: string): string => {
    const found = currentId(given);
    if (found === undefined) unknown.add(given);
    return found ?? given;
  };
  const held = new Map<string, Capacity>();
  for (const one of capacities.toSorted((a, b) => rank(a, currentId) - rank(b, currentId))) {
    const expertId = idOf(one.expertId);
    if (unknown.has(one.expertId)) continue;
    if (held.has(expertId)) doubled.push(one.expertId);
    else held.set(expertId, { ...one, expertId });
  }
  const renamed = tasks.map((task) => ({
    ...task,
    excludedExperts: task.excludedExperts.map(idOf),
    requiredExperts: [...new Set(task.requiredExperts.map(idOf))].sort(),
  }));
  return {
    tasks: renamed,
    capacities: [...held.values()],
    unknown: [...unknown].sort(),
    doubled: doubled.sort(),
  };
}

/** A capacity under the id of today comes before one under an older id. */
function rank({ expertId }: Capacity, currentId: (expertId: string) => string | undefined): number {
  return currentId(expertId) === expertId ? 0 : 1;
}
