import { z } from 'zod';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 09:30');
const endTime = z.union([clockTime, z.literal('24:00')]);
const timeZone = z
  .string()
  .max(60)
  .refine((name) => isTimeZone(name), 'an IANA time zone such as America/New_York');

/** Hours of the week in a time zone. */
export const workingHours = z.strictObject({
  windows: z
    .array(
      z.strictObject({
        days: z.array(z.enum(WEEKDAYS)).min(1).max(7).readonly(),
        from: clockTime,
        to: endTime,
      }),
    )
    .min(1)
    .max(50)
    .readonly(),
  timeZone,
});
/** Money for an hour. */
export const hourlyPay = z.strictObject({
  perHour: z.number().positive().max(100_000),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD'),
});
/** An id or a name of the platform's own. */
export const label = z.string().trim().min(1).max(200);
/** Ids in any number that a list can have. */
export const labels = z.array(label).max(10_000).readonly();

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
