import { z } from 'zod';
import type { Capacity } from '../domain/capacity.js';
import { parseRow, type RowPlace } from '../ingest/record/parse-row.js';
import { present } from '../ingest/record/present.js';
import { hourlyPay, label, labels, workingHours } from './working-hours-input.js';

const absence = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { message: 'an absence ends before it begins', path: ['to'] });
const places = z.int().min(0).max(100_000);

/** An expert's capacity as JSON. Unknown fields are refused. */
export const capacityInputSchema = z.strictObject({
  expertId: label,
  hoursPerWeek: z.number().positive().max(168),
  hoursTaken: z.number().min(0).max(10_000).default(0),
  maxConcurrentTasks: z.int().min(0).max(1_000).optional(),
  concurrentTasks: places.default(0),
  minRate: hourlyPay.optional(),
  absences: z.array(absence).max(400).readonly().default([]),
  kinds: labels.optional(),
  hours: workingHours.optional(),
  idleSince: z.iso.date().optional(),
  recentPlaces: places.default(0),
  pools: labels.default([]),
  recentBySeries: z.record(label, places).default({}),
});

/** What a capacity looks like as JSON. */
export type CapacityInput = z.input<typeof capacityInputSchema>;

/**
 * A capacity of its JSON.
 * Errors: `invalid_record`.
 */
export function parseCapacity(value: unknown, place: RowPlace): Capacity {
  return present(parseRow(capacityInputSchema, value, place));
}
