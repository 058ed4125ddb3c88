import type { Capacity } from '../domain/capacity.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import { type AssignedWork, assign, type Work } from './assign.js';
import type { TaskCandidates } from './candidate.js';
import { dayNumber } from './day.js';
import { type LoadReport, loadReport } from './fairness/load-report.js';
import type { CandidateOptions } from './spec-candidates.js';
import { type SpecSource, taskCandidates } from './task-candidates.js';

/** How a plan is made. */
export interface PlanOptions extends Pick<CandidateOptions, 'limit' | 'nearMisses'> {
  /** Called after each task whose candidates were found. */
  readonly onProgress?: (found: number) => void;
  /** Stops between two tasks: the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
}

/** What is to be planned. */
export interface WorkToPlan extends Pick<Work, 'held' | 'standing' | 'spare'> {
  /** With a spec each; one without has no candidates. */
  readonly tasks: readonly Task[];
  /** Each expert once. */
  readonly capacities: readonly Capacity[];
}

/** A plan, its reasons, and how it shares work out. */
export interface PlannedWork extends AssignedWork {
  readonly load: LoadReport;
}

/**
 * Finds the candidates of tasks among the experts who stated a capacity, and assigns them. Stores nothing.
 */
export async function planWork(
  source: SpecSource,
  { tasks, capacities, ...kept }: WorkToPlan,
  policy: RoutingPolicy,
  { onProgress, signal, ...options }: PlanOptions = {},
): Promise<PlannedWork> {
  const among = capacities.map(({ expertId }) => expertId);
  const candidates: TaskCandidates[] = [];
  for (const [at, task] of tasks.entries()) {
    signal?.throwIfAborted();
    candidates.push(...(await taskCandidates(source, [task], { ...options, among })));
    onProgress?.(at + 1);
  }
  const assigned = await assign({ tasks, capacities, candidates, ...kept }, policy);
  const { plan, qualified } = assigned;
  const idleSince = new Map(capacities.map((one) => [one.expertId, one.idleSince]));
  const idleDays = (expertId: string) => {
    const since = idleSince.get(expertId);
    return since === undefined ? undefined : Math.max(0, dayNumber(policy.from) - dayNumber(since));
  };
  const load = loadReport({ tasks, assignments: plan.assignments, qualified, idleDays });
  return { ...assigned, load };
}
