import { offerTermsInputSchema, taskFields } from '@expertmatch/matcher';
import { z } from 'zod';
import { recordId } from './expert-id.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';
import { type Brief, briefShape } from './spec.js';

const params = z.strictObject({ taskId: recordId });

/** What may be said of a task. */
const told = {
  name: z.string().trim().min(1).max(200).exactOptional(),
  ...briefShape,
  projectId: recordId.exactOptional().meta({ description: 'In place of a brief: the project that has it.' }),
  ...taskFields,
  priority: taskFields.priority.exactOptional().meta({ description: '1 to 100; default 1.' }),
  count: taskFields.count.exactOptional().meta({ description: 'Places; default 1.' }),
  severalPlaces: taskFields.severalPlaces.exactOptional(),
  excludedExperts: taskFields.excludedExperts.exactOptional(),
  requiredExperts: taskFields.requiredExperts.exactOptional(),
};

const count = z.int().min(0);
const routing = z
  .strictObject({
    state: z.enum(['open', 'filled', 'escalating', 'waiting', 'unfillable', 'withdrawn']),
    accepted: count.meta({ description: 'Places that are taken, those whose work is done included.' }),
    finished: count.meta({ description: 'Places whose work is done.' }),
    offered: count.meta({ description: 'Offers that wait for an answer.' }),
    queued: count.meta({ description: 'Experts who are asked next.' }),
    steps: count.meta({ description: 'Steps of the escalation that were taken.' }),
    terms: offerTermsInputSchema,
  })
  .meta({ id: 'TaskRouting', description: 'How the places of a task stand that are held out.' });

const input = z.strictObject(told);
const task = z
  .strictObject({
    id: z.string(),
    ...told,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    routing: routing.exactOptional().meta({ description: 'How its places stand; absent before a commit.' }),
  })
  .meta({ id: 'Task', description: 'Work that experts are to be assigned to.' });

/** What is said of a task. */
export type TaskTold = z.output<typeof input>;

/** Whether what is needed was said, and said once. */
function isOneNeed({ text, spec, projectId }: Brief & { readonly projectId?: string }): boolean {
  return [text, spec, projectId].filter((one) => one !== undefined).length === 1;
}

export const createTask = operation({
  id: 'createTask',
  method: 'post',
  path: '/v1/tasks',
  tag: 'routing',
  summary: 'Keeps a task',
  scope: 'route',
  body: {
    json: input
      .refine(isOneNeed, { message: 'say what is needed once: as "text", as "spec" or by "projectId"' })
      .meta({ id: 'NewTaskInput' }),
  },
  answers: { 201: { description: 'Kept.', body: task, headers: ['location', 'etag'] } },
  problems: ['invalid_spec', 'invalid_record', 'project_not_found', 'limit_exceeded'],
});

export const listTasks = operation({
  id: 'listTasks',
  method: 'get',
  path: '/v1/tasks',
  tag: 'routing',
  summary: 'The tasks that are kept',
  scope: 'route',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, by id.', body: pageOf(task), headers: ['link'] } },
  problems: [],
});

export const getTask = operation({
  id: 'getTask',
  method: 'get',
  path: '/v1/tasks/:taskId',
  tag: 'routing',
  summary: 'One task',
  scope: 'route',
  params,
  answers: { 200: { description: 'The task.', body: task, headers: ['etag'] } },
  problems: ['task_not_found'],
});

export const changeTask = operation({
  id: 'changeTask',
  method: 'patch',
  path: '/v1/tasks/:taskId',
  tag: 'routing',
  summary: 'Changes a task; what is not given stays, and so do offers that are out',
  scope: 'route',
  params,
  isConditional: true,
  body: {
    json: z
      .strictObject({ ...told, effortHours: taskFields.effortHours.exactOptional() })
      .meta({ id: 'TaskChange' }),
  },
  answers: { 200: { description: 'As it is now.', body: task, headers: ['etag'] } },
  problems: ['task_not_found', 'invalid_spec', 'invalid_record', 'project_not_found'],
});

export const deleteTask = operation({
  id: 'deleteTask',
  method: 'delete',
  path: '/v1/tasks/:taskId',
  tag: 'routing',
  summary: 'Takes a task out, and back what is held out of it; places that were accepted stay',
  scope: 'route',
  params,
  isConditional: true,
  answers: { 204: { description: 'Taken out.' } },
  problems: ['task_not_found'],
});

export const reopenTask = operation({
  id: 'reopenTask',
  method: 'post',
  path: '/v1/tasks/:taskId/reopen',
  tag: 'routing',
  summary: 'Seeks experts anew for a task that waits for a person or could not be filled',
  scope: 'route',
  params,
  body: {
    json: z
      .strictObject({
        terms: offerTermsInputSchema.exactOptional().meta({ description: 'Default: those it had.' }),
        asksAgain: z
          .boolean()
          .default(false)
          .meta({ description: 'Whether those who declined or let the time pass are asked again.' }),
      })
      .meta({ id: 'ReopenOrder' }),
  },
  answers: { 200: { description: 'Experts are sought for it.', body: task } },
  problems: ['task_not_found', 'task_not_stopped', 'invalid_spec', 'invalid_record', 'project_not_found'],
});
