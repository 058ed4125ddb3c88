import { z } from 'zod';
import type { OfferTerms } from '../domain/offer.js';
import { parseRow } from '../ingest/record/parse-row.js';
import { label } from './working-hours-input.js';

const MAX_ANSWER_MINUTES = 60 * 24 * 60;

/** How places are held out, as JSON. Unknown fields are refused. */
export const offerTermsInputSchema = z.strictObject({
  /** Default: a day. */
  answerMinutes: z.int().min(1).max(MAX_ANSWER_MINUTES).default(1_440),
  offersPerPlace: z.int().min(1).max(100).default(1),
  escalation: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('widen-place') }),
        z.strictObject({ kind: z.literal('raise-pay'), percent: z.number().min(0.1).max(1_000) }),
        z.strictObject({ kind: z.literal('relax'), criterionId: label }),
        z.strictObject({ kind: z.literal('ask-person') }),
      ]),
    )
    .max(20)
    .readonly()
    .default([]),
});

/**
 * The terms of offers of their JSON.
 * Errors: `invalid_record`.
 */
export function parseOfferTerms(value: unknown, file = 'the terms'): OfferTerms {
  return parseRow(offerTermsInputSchema, value, { file });
}
