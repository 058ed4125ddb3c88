import { TAXONOMY_KINDS } from '@expertmatch/matcher';
import { z } from 'zod';
import { operation } from './operation.js';

const kind = z.enum(TAXONOMY_KINDS);

export const listCodes = operation({
  id: 'listCodes',
  method: 'get',
  path: '/v1/codes',
  tag: 'codes',
  summary: 'The codes that profiles, specs and filters use, with their names',
  scope: 'read',
  query: z.strictObject({ kind: kind.exactOptional() }),
  answers: {
    200: {
      description: 'Those of a kind, or all.',
      body: z
        .strictObject({
          items: z
            .array(
              z
                .strictObject({
                  kind,
                  code: z.string(),
                  name: z.string(),
                  parents: z
                    .array(z.string())
                    .readonly()
                    .exactOptional()
                    .meta({ description: 'Codes of what it is a part of.' }),
                })
                .meta({ id: 'Code' }),
            )
            .readonly(),
        })
        .meta({ id: 'Codes' }),
    },
  },
  problems: [],
});
