import {
  holdOut,
  keptPolicy,
  OfferDesk,
  type PlannedWork,
  parseOfferTerms,
  parseRoutingPolicy,
  type RoutingPolicyInput,
  type Task,
} from '@expertmatch/matcher';
import { commitAssignments, planAssignments } from '../../contract/assignments.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { taskOf } from '../../routing/task-of.js';
import { TaskStore } from '../../routing/task-store.js';
import { wakeOffers } from '../../routing/wake-offers.js';
import { workWithOffers } from '../../routing/work-with-offers.js';
import { noTask } from './task-endpoints.js';

/** More tasks are not planned at once. */
const MAX_TASKS = 1_000;
/** No plan takes longer. */
const PLAN_LIMIT_MS = 60_000;

/** Who gets which task. */
export const ASSIGNMENT_ENDPOINTS: readonly Endpoint[] = [
  endpoint(planAssignments)(async ({ body }, context) => {
    const { tasks, planned } = await plan(context, body);
    return { status: 200, body: planView(tasks, planned) };
  }),
  endpoint(commitAssignments)(async ({ body: { terms = {}, ...order } }, context) => {
    const { workspace, caller } = context;
    const { tasks, planned } = await plan(context, order);
    const { offerStore } = await workspace.matcher();
    const desk = new OfferDesk(offerStore, planned.plan.policy, caller.keyId);
    holdOut(desk, tasks, planned, { terms: parseOfferTerms(terms), now: new Date() });
    await wakeOffers(workspace);
    const { offers } = offerStore;
    const live = tasks.flatMap(({ id }) => [
      ...offers.ofTask(id, 'offered'),
      ...offers.ofTask(id, 'accepted'),
    ]);
    return { status: 200, body: { plan: planView(tasks, planned), offers: live } };
  }),
];

interface PlanOrder {
  readonly policy?: RoutingPolicyInput;
  readonly taskIds?: readonly string[];
  readonly candidates: number;
}

async function plan({ workspace, caller }: RequestContext, { policy, taskIds, candidates }: PlanOrder) {
  const { database } = workspace;
  const store = new TaskStore(database);
  const stored = [...new Set(taskIds)].map((id) => {
    const task = store.get(id);
    if (task === undefined) throw noTask(id);
    return task;
  });
  const wanted = taskIds === undefined ? store.list(MAX_TASKS + 1, '') : stored;
  if (wanted.length > MAX_TASKS)
    throw new RequestProblem(
      'limit_exceeded',
      `${MAX_TASKS} tasks are planned at once at most: name them in "taskIds"`,
    );
  const matcher = await workspace.matcher();
  const { tasks, work } = workWithOffers(
    matcher,
    wanted.map((one) => taskOf(database, one)),
  );
  const today = new Date().toISOString().slice(0, 10);
  const wishes =
    policy === undefined ? keptPolicy(matcher.offerStore, today) : parseRoutingPolicy(policy, today);
  const planned = await matcher.plan(work, wishes, {
    actor: caller.keyId,
    limit: candidates,
    timeLimitMs: PLAN_LIMIT_MS,
  });
  return { tasks, planned };
}

function planView(
  tasks: readonly Task[],
  { plan: { assignments, takenBack, ...rest }, why, load }: PlannedWork,
) {
  const efforts = new Map(tasks.map(({ id, effortHours }) => [id, effortHours]));
  return {
    ...rest,
    assignments: assignments.map((one) => ({
      ...one,
      hours: one.places * (efforts.get(one.taskId) ?? 0),
      why: why.explain(one.taskId, one.expertId),
    })),
    takenBack: takenBack.map((one) => ({ ...one, why: why.explain(one.taskId, one.expertId) })),
    load,
  };
}
