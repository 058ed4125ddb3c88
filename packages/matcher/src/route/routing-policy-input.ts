import { z } from 'zod';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import { parseRow } from '../ingest/record/parse-row.js';
import { present } from '../ingest/record/present.js';
import { label } from './working-hours-input.js';

const cap = z.int().min(1).max(100_000).optional();
/** What it takes to ask somebody else than who was asked already, in points. */
const DEFAULT_CHANGE_PRICE = 5;
const points = z.number().min(0).max(100);
const minimumShare = z.strictObject({ pool: label, share: z.number().min(0.001).max(0.999) });

/** A routing policy as JSON. Unknown fields are refused. */
export const routingPolicyInputSchema = z.strictObject({
  /** Default: today (UTC). */
  from: z.iso.date().optional(),
  days: z.int().min(1).max(366).default(7),
  minScore: points.default(0),
  unverified: z.enum(['allow', 'refuse']).default('refuse'),
  maxPlacesPerExpert: cap,
  maxPlacesPerPeriod: cap,
  maxPlacesPerSeries: cap,
  minimumShares: z.array(minimumShare).max(20).readonly().default([]),
  changePrice: points.default(DEFAULT_CHANGE_PRICE),
  loadPrice: points.default(0),
  equalWithin: points.default(0),
});

/** What a routing policy looks like as JSON. */
export type RoutingPolicyInput = z.input<typeof routingPolicyInputSchema>;

/**
 * A routing policy of its JSON.
 * @param today the first day of the plan when none is named, `YYYY-MM-DD`
 * Errors: `invalid_record`.
 */
export function parseRoutingPolicy(value: unknown, today: string, file = 'the policy'): RoutingPolicy {
  const policy = parseRow(routingPolicyInputSchema, value, { file });
  return present({ ...policy, from: policy.from ?? today });
}
