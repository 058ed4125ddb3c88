import type { Capacity } from '../domain/capacity.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import type { AssignedWork, Work } from './assign.js';
import { assignInThread } from './assign-in-thread.js';
import type { TaskCandidates } from './candidate.js';
import { dayNumber } from './day.js';
import { type LoadReport, loadReport } from './fairness/load-report.js';
import type { CandidateOptions } from './spec-candidates.js';
import { type SpecSource, taskCandidates } from './task-candidates.js';

const MS_PER_SECOND = 1_000;

/** How a plan is made. */
export interface PlanOptions extends Pick<CandidateOptions, 'limit' | 'nearMisses'> {
  /** Called after each task whose candidates were found. */
  readonly onProgress?: (found: number) => void;
  /** Stops it: the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
  /** How long it may take, in ms; default: as long as it takes. */
  readonly timeLimitMs?: number;
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
 * Finds the candidates of tasks among the experts who stated a capacity, and assigns them, on a thread of its own; its reasons
 * are those of what is in the plan. Stores nothing.
 * Errors: `limit_exceeded` when it takes longer than `timeLimitMs`.
 */
export async function planWork(
  source: SpecSource,
  work: WorkToPlan,
  policy: RoutingPolicy,
  { timeLimitMs, signal, ...options }: PlanOptions = {},
): Promise<PlannedWork> {
  const limit = timeLimitMs === undefined ? undefined : AbortSignal.timeout(timeLimitMs);
  const stop = AbortSignal.any([signal ?? [], limit ?? []].flat());
  try {
    return await plannedWork(source, work, policy, { ...options, signal: stop });
  } catch (error) {
    if (timeLimitMs === undefined || error !== limit?.reason) throw error;
    throw tooSlow(timeLimitMs);
  }
}

function tooSlow(timeLimitMs: number): ExpertMatchError {
  const data = { file: 'the plan', limit: 'timeLimitMs', max: timeLimitMs, got: timeLimitMs };
  const seconds = Math.round(timeLimitMs / MS_PER_SECOND);
  return new ExpertMatchError(
    'limit_exceeded',
    data,
    `the plan took longer than ${seconds} s: plan fewer tasks at once, or weigh fewer candidates for each`,
  );
}

async function plannedWork(
  source: SpecSource,
  { tasks, capacities, ...kept }: WorkToPlan,
  policy: RoutingPolicy,
  { onProgress, signal, ...options }: PlanOptions,
): Promise<PlannedWork> {
  const among = capacities.map(({ expertId }) => expertId);
  const candidates: TaskCandidates[] = [];
  for (const [at, task] of tasks.entries()) {
    signal?.throwIfAborted();
    candidates.push(...(await taskCandidates(source, [task], { ...options, among })));
    onProgress?.(at + 1);
  }
  const assigned = await assignInThread({ tasks, capacities, candidates, ...kept }, policy, signal);
  const { plan, qualified } = assigned;
  const idleSince = new Map(capacities.map((one) => [one.expertId, one.idleSince]));
  const idleDays = (expertId: string) => {
    const since = idleSince.get(expertId);
    return since === undefined ? undefined : Math.max(0, dayNumber(policy.from) - dayNumber(since));
  };
  const load = loadReport({ tasks, assignments: plan.assignments, qualified, idleDays });
  return { ...assigned, load };
}
