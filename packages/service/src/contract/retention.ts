import { z } from 'zod';
import { operation } from './operation.js';

const days = z.int().min(1).max(36_500).nullable().meta({
  description: 'From the day on which the newest source of a person was stored; null: without end.',
});
const period = z.strictObject({ days }).meta({ id: 'Retention' });

export const getRetention = operation({
  id: 'getRetention',
  method: 'get',
  path: '/v1/retention',
  tag: 'retention',
  summary: 'How long people are held in this workspace',
  scope: 'admin',
  answers: { 200: { description: 'The period.', body: period } },
  problems: [],
});

export const changeRetention = operation({
  id: 'changeRetention',
  method: 'patch',
  path: '/v1/retention',
  tag: 'retention',
  summary: 'Sets how long people are held; erases nobody by itself',
  scope: 'admin',
  body: { json: period },
  answers: { 200: { description: 'The period.', body: period } },
  problems: [],
});

export const applyRetention = operation({
  id: 'applyRetention',
  method: 'post',
  path: '/v1/retention/apply',
  tag: 'retention',
  summary: 'Erases who has been held for longer than the period, and what is held of imports as old',
  scope: 'admin',
  body: {
    json: z
      .strictObject({
        dryRun: z.boolean().default(false).meta({ description: 'Only tells who would be erased.' }),
      })
      .meta({ id: 'RetentionOrder' }),
  },
  answers: {
    200: {
      description: 'Who was erased.',
      body: z
        .strictObject({
          days,
          before: z.iso.datetime().exactOptional().meta({ description: 'What was stored before is old.' }),
          expertIds: z.array(z.string()).readonly(),
          importIds: z.array(z.int()).readonly(),
          complete: z.boolean().meta({
            description:
              'False while somebody reads for long; the rest is then overwritten at the next close.',
          }),
        })
        .meta({ id: 'RetentionReport' }),
    },
  },
  problems: [],
});
