import type { TakenBack } from '../domain/assignment.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import { type AssignedWork, assign, type Work } from './assign.js';

/** What the thread is asked for. */
export interface AssignTask {
  readonly work: Work;
  readonly policy: RoutingPolicy;
}

/** What the thread answers. */
export interface AssignAnswer extends Omit<AssignedWork, 'why'> {
  /** Why each pair of the plan is in it, and why each offer is taken back. */
  readonly reasons: readonly (TakenBack & { readonly why: string })[];
}

/** The thread's work: one plan. */
export default async function assignInWorker({ work, policy }: AssignTask): Promise<AssignAnswer> {
  const { plan, qualified, queues, why } = await assign(work, policy);
  const reasons = [...plan.assignments, ...plan.takenBack].map(({ taskId, expertId }) => ({
    taskId,
    expertId,
    why: why.explain(taskId, expertId),
  }));
  return { plan, qualified, queues, reasons };
}
