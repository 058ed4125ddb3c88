import { z } from 'zod';
import { expertId, recordId } from './expert-id.js';
import { operation } from './operation.js';

/** More rankings than this are not looked at together; the newest count. */
export const MOST_RANKINGS = 1_000;
const MOST_PEOPLE = 20_000;

const attribute = z.string().trim().min(1).max(100);
const share = z.number().min(0).max(1);
const count = z.int().min(0);

const group = z
  .strictObject({
    category: z.record(z.string(), z.string()),
    people: count,
    counted: count.meta({ description: 'Selected, or scored above the median.' }),
    rate: share,
    share,
    impactRatio: z
      .number()
      .exactOptional()
      .meta({ description: 'The rate divided by the highest; absent for a group too small.' }),
    isBelowFourFifths: z.boolean().exactOptional(),
  })
  .meta({ id: 'GroupRate' });

export const auditFairness = operation({
  id: 'auditFairness',
  method: 'post',
  path: '/v1/audit/fairness',
  tag: 'audit',
  summary: 'How groups of people fare in rankings: rates and impact ratios of New York City Local Law 144',
  scope: 'admin',
  body: {
    json: z
      .strictObject({
        projectId: recordId.exactOptional().meta({
          description: 'Ranks all for this project. Without it: the rankings that were served.',
        }),
        top: z.int().min(1).max(1_000).exactOptional().meta({
          description: 'So many first of a ranking are selected. Without it, scores are compared.',
        }),
        since: z.iso
          .datetime()
          .exactOptional()
          .meta({ description: `Only rankings served since; the newest ${MOST_RANKINGS} at most.` }),
        labels: z
          .record(expertId, z.record(attribute, z.string().trim().max(200)))
          .refine((labels) => Object.keys(labels).length <= MOST_PEOPLE, `${MOST_PEOPLE} people at most`)
          .meta({
            description:
              'By expert: which group of each attribute a person is of. Used for this answer, kept nowhere.',
          }),
        minShare: share.max(0.99).exactOptional().meta({
          description: 'Groups with a smaller share of those known get no ratio. Default 0.02.',
        }),
      })
      .meta({ id: 'FairnessRequest' }),
  },
  answers: {
    200: {
      description: 'The rates, each attribute by itself and all together.',
      body: z
        .strictObject({
          kind: z.enum(['selection', 'scoring']),
          rankings: count,
          people: count.meta({ description: 'Once for each ranking that they stand in.' }),
          counted: count,
          median: z.number().exactOptional(),
          minShare: share,
          audits: z
            .array(
              z.strictObject({
                attributes: z.array(z.string()).readonly(),
                groups: z.array(group).readonly(),
                unknown: count.meta({ description: 'Without a label.' }),
              }),
            )
            .readonly(),
        })
        .meta({ id: 'FairnessAudit' }),
    },
  },
  problems: ['project_not_found'],
});
