import { z } from 'zod';
import { eventData, eventKind } from './events.js';

/** How a delivery stands: to be tried, done, or given up. */
export const deliveryState = z.enum(['waiting', 'delivered', 'dead']);
export type DeliveryState = z.output<typeof deliveryState>;

/** Why an attempt had no answer. */
const deliveryFailure = z.enum([
  'address_refused',
  'unreachable',
  'insecure',
  'timeout',
  'unreadable_answer',
  'secret_unreadable',
  'webhook_inactive',
]);
export type DeliveryFailure = z.output<typeof deliveryFailure>;

const attempt = z
  .strictObject({
    at: z.iso.datetime(),
    durationMs: z.int().min(0),
    status: z.int().exactOptional().meta({ description: 'What the receiver answered.' }),
    failure: deliveryFailure.exactOptional().meta({
      description:
        'Why there was no answer. `address_refused`: the name stands for no public address. `unreachable`: no ' +
        'connection, or it broke. `insecure`: the certificate does not hold. `timeout`: no answer within 10 s. ' +
        '`secret_unreadable`: the secret cannot be unsealed; rotate it. `webhook_inactive`: it was switched off.',
    }),
  })
  .meta({ id: 'DeliveryAttempt' });

/** One attempt at a delivery. */
export type DeliveryAttempt = z.output<typeof attempt>;

/** An event on its way to a webhook. */
export const delivery = z
  .strictObject({
    id: z.string(),
    state: deliveryState,
    event: z.strictObject({
      id: z.string().meta({ description: 'What stands in `webhook-id`.' }),
      type: eventKind,
      timestamp: z.iso.datetime(),
      data: eventData,
    }),
    attempts: z.int().min(0).meta({ description: 'Made since it came, or was last replayed.' }),
    nextAttemptAt: z.iso.datetime().exactOptional().meta({ description: 'While it waits.' }),
    lastAttempt: attempt.exactOptional(),
  })
  .meta({ id: 'Delivery' });
