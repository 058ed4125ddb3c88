import { specInputSchema } from '@expertmatch/matcher';
import { z } from 'zod';

/** More matches than this in one answer is refused, to bound its size. */
const MAX_LIMIT = 1_000;

/** The body of `POST /v1/matches`: a brief, in words (`text`) or as JSON (`spec`). Unknown fields are refused. */
export const matchRequestSchema = z
  .strictObject({
    text: z.string().min(1).optional(),
    spec: specInputSchema.optional(),
    limit: z.int().min(1).max(MAX_LIMIT).optional(),
    minScore: z.number().min(0).max(100).optional(),
  })
  .refine(({ text, spec }) => (text === undefined) !== (spec === undefined), {
    message: 'give the brief either as "text" or as "spec"',
  });

/** What `POST /v1/matches` takes. */
export type MatchRequest = z.input<typeof matchRequestSchema>;
