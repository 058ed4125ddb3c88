import { z } from 'zod';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const ACTIONS = [
  'ranking',
  'comparison',
  'plan',
  'reveal',
  'import',
  'merge',
  'unmerge',
  'tell-apart',
  'unsettle',
  'offer',
  'patch',
  'retention',
  'fairness',
  'export',
  'erase',
  'key',
  'webhook',
] as const;

const entry = z
  .strictObject({
    sequence: z.int(),
    at: z.iso.datetime(),
    actor: z.string().meta({ description: 'Id of the key, `local`, `cli`, `operator` or `watch`.' }),
    action: z.enum(ACTIONS),
    subject: z.string().nullable(),
    data: z.looseObject({}),
    previous: z.string(),
    hash: z.string().meta({ description: 'SHA-256 of the rest as canonical JSON (RFC 8785).' }),
  })
  .meta({ id: 'AuditEntry' });

export const listAudit = operation({
  id: 'listAudit',
  method: 'get',
  path: '/v1/audit',
  tag: 'audit',
  summary: 'Who did what in this workspace, and what was served',
  scope: 'admin',
  query: pageQuery.extend({
    action: z.enum(ACTIONS).exactOptional(),
    about: z
      .string()
      .regex(/^[\w-]{1,100}$/, 'an id')
      .exactOptional()
      .meta({ description: 'Only entries with this id, be it as subject or in the data.' }),
    order: z.enum(['oldest', 'newest']).default('oldest').meta({ description: 'Which entries come first.' }),
  }),
  answers: { 200: { description: 'A page of it.', body: pageOf(entry), headers: ['link'] } },
  problems: [],
});

export const verifyAudit = operation({
  id: 'verifyAudit',
  method: 'get',
  path: '/v1/audit/verify',
  tag: 'audit',
  summary: 'Whether the audit is as it was written',
  scope: 'admin',
  query: z.strictObject({
    head: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a hash')
      .exactOptional()
      .meta({ description: 'The hash of some entry, as you kept it: that entry must be there.' }),
  }),
  answers: {
    200: {
      description: 'The verdict, and the newest hash to be kept elsewhere.',
      body: z
        .strictObject({
          sound: z.boolean(),
          entries: z.int(),
          head: z.strictObject({ sequence: z.int(), hash: z.string() }).exactOptional(),
          sequence: z.int().exactOptional().meta({ description: 'The entry at which the chain breaks.' }),
          reason: z.string().exactOptional(),
        })
        .meta({ id: 'AuditVerdict' }),
    },
  },
  problems: [],
});
