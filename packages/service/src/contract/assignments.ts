import { offerTermsInputSchema, routingPolicyInputSchema } from '@expertmatch/matcher';
import { z } from 'zod';
import { recordId } from './expert-id.js';
import { offerSchema } from './offers.js';
import { operation } from './operation.js';

const MAX_TASKS = 1_000;
const count = z.int().min(0);
const points = z.number();

const planned = {
  policy: routingPolicyInputSchema
    .exactOptional()
    .meta({ description: 'How work is shared out; see docs/routing.md. Default: as at the last commit.' }),
  taskIds: z
    .array(recordId)
    .min(1)
    .max(MAX_TASKS)
    .readonly()
    .exactOptional()
    .meta({ description: `Only these tasks; default: all, ${MAX_TASKS} at most.` }),
  candidates: z
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'Experts weighed for a task, at most.' }),
};

const plan = z
  .strictObject({
    policy: routingPolicyInputSchema,
    assignments: z
      .array(
        z.strictObject({
          taskId: z.string(),
          expertId: z.string(),
          places: count,
          score: z.number(),
          hours: z.number(),
          required: z.boolean(),
          held: z.boolean().meta({ description: 'Accepted before.' }),
          offered: z.boolean().meta({ description: 'An offer of it is out already.' }),
          why: z.string(),
        }),
      )
      .readonly(),
    open: z
      .array(
        z.strictObject({
          taskId: z.string(),
          openPlaces: count,
          reason: z.string(),
          ruledOut: z.record(z.string(), count),
          qualified: count,
          sentences: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    takenBack: z
      .array(z.strictObject({ taskId: z.string(), expertId: z.string(), why: z.string() }))
      .readonly()
      .meta({ description: 'Offers that are out and that a commit withdraws.' }),
    objective: points,
    bound: points,
    gap: points.meta({ description: '0: no plan is worth more.' }),
    leftOutAtMost: points.exactOptional(),
    load: z.strictObject({
      qualified: count,
      withWork: count,
      shareWithWork: z.number(),
      giniOfHours: z.number(),
      giniOfPlaces: z.number(),
      maxHours: z.number(),
      meanWaitOfChosenDays: z.number().exactOptional(),
      meanWaitOfOthersDays: z.number().exactOptional(),
    }),
  })
  .meta({ id: 'AssignmentPlan', description: 'Who gets which task and why, and what stays open.' });

export const planAssignments = operation({
  id: 'planAssignments',
  method: 'post',
  path: '/v1/assignments/plan',
  tag: 'routing',
  summary: 'The best plan for the tasks that are kept; changes nothing',
  scope: 'route',
  body: { json: z.strictObject(planned).meta({ id: 'PlanOrder' }) },
  answers: { 200: { description: 'The plan.', body: plan } },
  problems: ['task_not_found', 'project_not_found', 'invalid_spec', 'invalid_record', 'limit_exceeded'],
});

export const commitAssignments = operation({
  id: 'commitAssignments',
  method: 'post',
  path: '/v1/assignments',
  tag: 'routing',
  summary: 'Plans, withdraws the offers that the plan has no room for, and holds its places out',
  scope: 'route',
  body: {
    json: z
      .strictObject({
        ...planned,
        terms: offerTermsInputSchema
          .exactOptional()
          .meta({ description: 'How places of tasks are held out that were not before.' }),
      })
      .meta({ id: 'CommitOrder' }),
  },
  answers: {
    200: {
      description: 'The plan, and the offers of its tasks that are out or accepted.',
      body: z.strictObject({ plan, offers: z.array(offerSchema).readonly() }).meta({ id: 'CommittedPlan' }),
    },
  },
  problems: ['task_not_found', 'project_not_found', 'invalid_spec', 'invalid_record', 'limit_exceeded'],
});
