import { z } from 'zod';
import { expertSchema } from './expert.js';
import { expertId } from './expert-id.js';
import { revealQuery } from './identity.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const params = z.strictObject({ expertId });
const bits = z.number().meta({ description: 'Bits for one person, negative against it.' });

const evidence = z
  .array(
    z
      .strictObject({
        field: z.string().meta({ description: 'What was compared: `name`, `email`, `employer`, …' }),
        outcome: z.string().meta({ description: 'As `same`, `misspelt`, `sameCity`, `other`.' }),
        weight: bits,
      })
      .meta({
        id: 'LinkEvidence',
        description: 'How one fact of two records compares; values are not told.',
      }),
  )
  .readonly();

const pair = z.tuple([expertId, expertId]).readonly();

const duplicate = z
  .strictObject({
    expertIds: z.tuple([z.string(), z.string()]).readonly(),
    weight: bits,
    evidence,
    experts: z
      .tuple([expertSchema, expertSchema])
      .readonly()
      .meta({ description: 'Both, in the order of `expertIds`.' }),
  })
  .meta({ id: 'Duplicate', description: 'Two experts who may be one person.' });

const merge = z
  .strictObject({
    keptId: z.string().meta({ description: 'Who has the records since then.' }),
    joinedId: z.string().meta({ description: 'Whose records they were. The id still finds who has them.' }),
    reason: z.strictObject({
      by: z.enum(['import', 'person']),
      weight: bits.exactOptional(),
      evidence: evidence.exactOptional(),
    }),
  })
  .meta({ id: 'Merge' });

const listedMerge = merge
  .extend({
    id: z.int(),
    expertId: z.string().meta({ description: 'Who has the records after all later merges.' }),
  })
  .meta({ id: 'ListedMerge' });

export const listDuplicates = operation({
  id: 'listDuplicates',
  method: 'get',
  path: '/v1/duplicates',
  tag: 'duplicates',
  summary: 'Experts who may be one person, to be merged or kept apart, the most likely first',
  scope: 'read',
  query: pageQuery.extend(revealQuery.shape),
  answers: { 200: { description: 'A page of them.', body: pageOf(duplicate), headers: ['link'] } },
  problems: [],
});

export const mergeDuplicates = operation({
  id: 'mergeDuplicates',
  method: 'post',
  path: '/v1/duplicates/merge',
  tag: 'duplicates',
  summary: 'Takes two experts for one person: the first has the records of both from then on',
  scope: 'write',
  body: { json: z.strictObject({ keptId: expertId, joinedId: expertId }).meta({ id: 'MergeInput' }) },
  answers: {
    200: {
      description: 'One expert.',
      body: z
        .strictObject({
          expertId: z.string(),
          merged: z.boolean().meta({ description: 'False when they were one already.' }),
        })
        .meta({ id: 'MergeOutcome' }),
    },
  },
  problems: ['expert_not_found'],
});

export const keepApart = operation({
  id: 'keepApart',
  method: 'post',
  path: '/v1/duplicates/keep-apart',
  tag: 'duplicates',
  summary: 'Says that two experts are two people: no import merges them',
  scope: 'write',
  body: { json: z.strictObject({ expertIds: pair }).meta({ id: 'KeepApartInput' }) },
  answers: { 204: { description: 'Two people.' } },
  problems: ['expert_not_found'],
});

export const unsettleDuplicates = operation({
  id: 'unsettleDuplicates',
  method: 'post',
  path: '/v1/duplicates/unsettle',
  tag: 'duplicates',
  summary: 'Takes back that two experts were kept apart: where an import was unsure they are listed again',
  scope: 'write',
  body: { json: z.strictObject({ expertIds: pair }).meta({ id: 'UnsettleInput' }) },
  answers: { 204: { description: 'To be settled again.' } },
  problems: ['expert_not_found'],
});

export const listMerges = operation({
  id: 'listMerges',
  method: 'get',
  path: '/v1/merges',
  tag: 'duplicates',
  summary: 'The merges that were not undone, the newest first',
  scope: 'read',
  query: pageQuery,
  answers: { 200: { description: 'A page of them.', body: pageOf(listedMerge), headers: ['link'] } },
  problems: [],
});

export const listMergesOfExpert = operation({
  id: 'listMergesOfExpert',
  method: 'get',
  path: '/v1/experts/:expertId/merges',
  tag: 'duplicates',
  summary: 'The merges that an expert came about by, the oldest first',
  scope: 'read',
  params,
  answers: {
    200: {
      description: 'All of them.',
      body: z.strictObject({ items: z.array(merge).readonly() }).meta({ id: 'MergesOfExpert' }),
    },
  },
  problems: ['expert_not_found'],
});

export const unmergeExpert = operation({
  id: 'unmergeExpert',
  method: 'post',
  path: '/v1/experts/:expertId/unmerge',
  tag: 'duplicates',
  summary: 'Undoes a merge: of an expert the newest, of an id that was merged into another that one',
  scope: 'write',
  params,
  answers: { 200: { description: 'The merge that is undone; the two are kept apart.', body: merge } },
  problems: ['expert_not_found', 'not_merged'],
});
