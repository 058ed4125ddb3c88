import { z } from 'zod';
import { expertId } from './expert-id.js';
import { revealQuery, sourceSchema } from './identity.js';
import { operation } from './operation.js';

const params = z.strictObject({ expertId });

export const getExpertText = operation({
  id: 'getExpertText',
  method: 'get',
  path: '/v1/experts/:expertId/text',
  tag: 'experts',
  summary: 'The text that quotes and spans point into, as it was read from the documents of an expert',
  scope: 'read',
  params,
  query: revealQuery,
  answers: {
    200: {
      description: 'The text; `▒` stands for each character that tells who it is.',
      body: z
        .strictObject({
          text: z.string(),
          documents: z
            .array(
              z.strictObject({
                start: z.int(),
                end: z.int(),
                sources: z.array(sourceSchema).readonly(),
              }),
            )
            .readonly()
            .meta({ description: 'Which stretch of the text was read where.' }),
        })
        .meta({ id: 'ExpertText', description: 'Plain text, in UTF-16 units as spans count.' }),
    },
  },
  problems: ['expert_not_found'],
});

export const getExpertHistory = operation({
  id: 'getExpertHistory',
  method: 'get',
  path: '/v1/experts/:expertId/history',
  tag: 'experts',
  summary: 'What became of an expert: read, changed, merged, revealed, exported, offered work',
  scope: 'read',
  params,
  query: revealQuery,
  answers: {
    200: {
      description: 'The newest first; rankings are in the audit alone.',
      body: z
        .strictObject({
          items: z
            .array(
              z
                .strictObject({
                  at: z.iso.datetime(),
                  act: z.string().meta({
                    description:
                      '`read` for a document or row that was read; else as in the audit: `patch`, `merge`, `reveal`, …',
                  }),
                  source: sourceSchema.exactOptional().meta({ description: 'Where it was read.' }),
                  actor: z
                    .string()
                    .exactOptional()
                    .meta({ description: 'Who did it: id of a key, `local`, `cli`, `import`, …' }),
                  otherId: z
                    .string()
                    .exactOptional()
                    .meta({ description: 'The other expert of a merge, or of two that were kept apart.' }),
                })
                .meta({ id: 'HistoryItem' }),
            )
            .readonly(),
        })
        .meta({ id: 'ExpertHistory' }),
    },
  },
  problems: ['expert_not_found'],
});
