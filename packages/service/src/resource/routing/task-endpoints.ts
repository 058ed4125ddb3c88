import { parseOfferTerms } from '@expertmatch/matcher';
import {
  changeTask,
  createTask,
  deleteTask,
  getTask,
  listTasks,
  reopenTask,
  type TaskTold,
} from '../../contract/tasks.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import { pageOfList } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { openDesk } from '../../routing/open-desk.js';
import { taskOf } from '../../routing/task-of.js';
import { MAX_TASKS, type StoredTask, TaskStore } from '../../routing/task-store.js';
import { taskView } from '../../routing/task-view.js';
import { wakeOffers } from '../../routing/wake-offers.js';
import { workWithOffers } from '../../routing/work-with-offers.js';

/** Work that experts are to be assigned to. */
export const TASK_ENDPOINTS: readonly Endpoint[] = [
  endpoint(createTask)(async ({ body }, { workspace: { database } }) => {
    const made = new TaskStore(database).create(body, (task) => taskOf(database, task));
    if (made === undefined)
      throw new RequestProblem('limit_exceeded', `a workspace holds ${MAX_TASKS} tasks at most`);
    const headers = { etag: etagOf(made), location: `/v1/tasks/${made.id}` };
    return { status: 201, headers, body: made };
  }),
  endpoint(listTasks)(async ({ query }, context) => {
    const read = (limit: number, afterId: string) => storeOf(context).list(limit, afterId);
    const { headers, body } = pageOfList(query, context.url, read, ({ id }) => id);
    const matcher = await context.workspace.matcher();
    return {
      status: 200,
      headers,
      body: { ...body, items: body.items.map((one) => taskView(one, matcher)) },
    };
  }),
  endpoint(getTask)(async ({ params: { taskId } }, context) => {
    const task = storeOf(context).get(taskId);
    if (task === undefined) throw noTask(taskId);
    const body = taskView(task, await context.workspace.matcher());
    return { status: 200, headers: { etag: etagOf(task) }, body };
  }),
  endpoint(changeTask)(async ({ params: { taskId }, body }, { workspace: { database }, ifMatch }) => {
    const changed = new TaskStore(database).change(taskId, (before) => {
      requireMatch(ifMatch, etagOf(before));
      const after = withChange(before, body);
      taskOf(database, after);
      return after;
    });
    if (changed === undefined) throw noTask(taskId);
    return { status: 200, headers: { etag: etagOf(changed) }, body: changed };
  }),
  endpoint(deleteTask)(async ({ params: { taskId } }, { workspace, caller, ifMatch }) => {
    const matcher = await workspace.matcher();
    const require = (task: StoredTask) => requireMatch(ifMatch, etagOf(task));
    if (!new TaskStore(workspace.database).remove(taskId, require)) throw noTask(taskId);
    openDesk(matcher, caller.keyId).withdrawTask(taskId, new Date());
    return { status: 204 };
  }),
  endpoint(reopenTask)(async ({ params: { taskId }, body: { terms, asksAgain } }, { workspace, caller }) => {
    const matcher = await workspace.matcher();
    const stored = new TaskStore(workspace.database).get(taskId);
    if (stored === undefined) throw noTask(taskId);
    const options = { asksAgain, ...(terms && { terms: parseOfferTerms(terms) }) };
    const { tasks } = workWithOffers(matcher, [taskOf(workspace.database, stored)]);
    const reopened = tasks.map((task) => openDesk(matcher, caller.keyId).reopen(task, options));
    if (reopened[0]?.state !== 'escalating')
      throw new RequestProblem(
        'task_not_stopped',
        `the task "${taskId}" is ${reopened[0]?.state ?? 'not held out'}: ${STOPPED}`,
      );
    await wakeOffers(workspace);
    return { status: 200, body: taskView(stored, matcher) };
  }),
];

const STOPPED = 'only one that waits for a person, could not be filled or was withdrawn is opened again';

/** What is needed is said one way: another way takes the place of the one before. */
function withChange(before: StoredTask, change: Partial<TaskTold>): StoredTask {
  const { text: _, spec: __, projectId: ___, ...rest } = before;
  const isSameNeed = [change.text, change.spec, change.projectId].every((one) => one === undefined);
  return { ...(isSameNeed ? before : rest), ...change };
}

function storeOf({ workspace }: RequestContext): TaskStore {
  return new TaskStore(workspace.database);
}

/** The problem of a task that is not there. */
export function noTask(taskId: string): RequestProblem {
  return new RequestProblem('task_not_found', `no task has the id "${taskId}"`);
}
