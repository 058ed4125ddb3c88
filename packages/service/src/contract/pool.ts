import { z } from 'zod';
import { filterInput, filterQuery, whole } from './expert-filter.js';
import { operation } from './operation.js';
import { briefShape, isOneBrief } from './spec.js';

const count = z.int().min(0);
const codeCounts = z
  .array(z.strictObject({ code: z.string(), name: z.string(), experts: count }).meta({ id: 'CodeCount' }))
  .readonly();
const thresholds = z
  .array(z.strictObject({ from: z.number(), experts: count }).meta({ id: 'ThresholdCount' }))
  .readonly();

const counts = z
  .strictObject({
    experts: count.meta({ description: 'Who state all that is asked for.' }),
    specialties: codeCounts.meta({ description: 'Practised, parts included.' }),
    credentials: codeCounts,
    jurisdictions: codeCounts.meta({ description: 'Of the credential asked for; else of any.' }),
    locations: codeCounts,
    languages: codeCounts,
    years: thresholds.meta({ description: 'Of work: so many or more.' }),
    hoursPerWeek: thresholds.meta({ description: 'So many or more.' }),
    remote: count,
  })
  .meta({
    id: 'PoolCounts',
    description:
      'How many experts state what, most first. Each group is counted as if the filter did not ask for it, so that ' +
      'the counts say what another choice would give. Counted by what profiles state; whether a credential has run ' +
      'out, and years to the month, is looked at when experts are listed or ranked.',
  });

const demanded = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    projects: count.meta({ description: 'Projects that ask for it.' }),
    required: count.meta({ description: 'Of these, those for which it is a must.' }),
    experts: count.meta({ description: 'Experts who state it.' }),
  })
  .meta({ id: 'Demand' });
const demands = z.array(demanded).readonly();

export const countPool = operation({
  id: 'countPool',
  method: 'get',
  path: '/v1/pool',
  tag: 'pool',
  summary: 'How many experts there are, by what they can be filtered by',
  scope: 'read',
  query: whole(filterQuery),
  answers: { 200: { description: 'The counts.', body: counts } },
  problems: [],
});

export const countMatches = operation({
  id: 'countMatches',
  method: 'post',
  path: '/v1/matches/pool',
  tag: 'pool',
  summary: 'The same counts among those whom no must-have of a brief rules out',
  scope: 'read',
  body: {
    json: z
      .strictObject({ ...briefShape, filter: filterInput.exactOptional() })
      .refine(isOneBrief, { message: 'give the brief either as "text" or as "spec"' })
      .meta({ id: 'CountRequest' }),
  },
  answers: { 200: { description: 'The counts.', body: counts } },
  problems: ['invalid_spec'],
});

export const weighDemand = operation({
  id: 'weighDemand',
  method: 'get',
  path: '/v1/pool/demand',
  tag: 'pool',
  summary: 'What the stored projects ask for, beside how many experts have it',
  scope: 'read',
  answers: {
    200: {
      description: 'What most projects ask for comes first.',
      body: z
        .strictObject({ projects: count, specialties: demands, credentials: demands, jurisdictions: demands })
        .meta({ id: 'PoolDemand' }),
    },
  },
  problems: [],
});
