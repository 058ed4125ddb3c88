import type { Assignment } from '../../domain/assignment.js';
import type { Task } from '../../domain/task.js';
import { gini } from './gini.js';

/** How work is shared among those who could do it. */
export interface LoadReport {
  /** Experts who could do at least one of the tasks. */
  readonly qualified: number;
  /** Of these, how many got work. */
  readonly withWork: number;
  /** Share of the qualified who got work, [0, 1]; 0 when nobody is qualified. */
  readonly shareWithWork: number;
  /** Gini of the hours that the qualified got in the plan, [0, 1). */
  readonly giniOfHours: number;
  /** Gini of the places, likewise. */
  readonly giniOfPlaces: number;
  /** Most hours that one expert got. */
  readonly maxHours: number;
  /** Days since those who got work had any, mean; absent when it is known of none. */
  readonly meanWaitOfChosenDays?: number;
  /** Likewise of the qualified who got none. */
  readonly meanWaitOfOthersDays?: number;
}

/** Who could do the tasks and what was given to whom. */
export interface SharedWork {
  readonly tasks: readonly Task[];
  readonly assignments: readonly Assignment[];
  /** Ids of experts who could do at least one task; each once. */
  readonly qualified: readonly string[];
  /** Days since an expert had work; absent: not known. */
  idleDays(expertId: string): number | undefined;
}

/** Measures how a plan shares work out. */
export function loadReport({ tasks, assignments, qualified, idleDays }: SharedWork): LoadReport {
  const efforts = new Map(tasks.map(({ id, effortHours }) => [id, effortHours]));
  const hours = new Map(qualified.map((id) => [id, 0]));
  const places = new Map(qualified.map((id) => [id, 0]));
  for (const { taskId, expertId, places: got } of assignments) {
    places.set(expertId, (places.get(expertId) ?? 0) + got);
    hours.set(expertId, (hours.get(expertId) ?? 0) + got * (efforts.get(taskId) ?? 0));
  }
  const ids = [...places.keys()];
  const chosen = ids.filter((id) => (places.get(id) ?? 0) > 0);
  const chosenWait = meanOf(chosen.flatMap((id) => idleDays(id) ?? []));
  const othersWait = meanOf(ids.filter((id) => places.get(id) === 0).flatMap((id) => idleDays(id) ?? []));
  return {
    qualified: ids.length,
    withWork: chosen.length,
    shareWithWork: ids.length === 0 ? 0 : chosen.length / ids.length,
    giniOfHours: gini([...hours.values()]),
    giniOfPlaces: gini([...places.values()]),
    maxHours: Math.max(0, ...hours.values()),
    ...(chosenWait === undefined ? {} : { meanWaitOfChosenDays: chosenWait }),
    ...(othersWait === undefined ? {} : { meanWaitOfOthersDays: othersWait }),
  };
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;
}
