import type { DeliveryAttempt, DeliveryState } from '../contract/deliveries.js';
import type { EventKind } from '../contract/events.js';
import type { ServiceEvent } from './service-event.js';

/** An event on its way to one webhook. */
export interface Delivery {
  /** Grows with each delivery of the workspace. */
  readonly sequence: number;
  /** 16 hex digits. */
  readonly id: string;
  readonly webhookId: string;
  readonly event: ServiceEvent;
  readonly state: DeliveryState;
  /** Begun since it came, or was last replayed. */
  readonly attempts: number;
  /** When the next attempt may begin, while it waits. */
  readonly dueAtMs: number;
  readonly lastAttempt?: DeliveryAttempt;
}

/** @internal A delivery as a query gives it. */
export interface DeliveryRow {
  readonly sequence: number;
  readonly id: string;
  readonly webhookId: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly dueAtMs: number;
  readonly claims: number;
  readonly claimedUntilMs: number;
  /** JSON, as is `data`. */
  readonly lastAttempt: string | null;
  readonly eventId: string;
  readonly kind: EventKind;
  readonly data: string;
  readonly atMs: number;
}

/** @internal Selects `DeliveryRow`s. */
export const SELECT_DELIVERIES = `
  SELECT d.sequence, d.id, d.webhook_id AS webhookId, d.state, d.attempts, d.due_at_ms AS dueAtMs, d.claims,
    d.claimed_until_ms AS claimedUntilMs, d.last_attempt AS lastAttempt, e.id AS eventId, e.kind, e.data,
    e.at_ms AS atMs
  FROM deliveries d JOIN events e ON e.id = d.event_id`;

/** @internal */
export function deliveryOf(row: DeliveryRow): Delivery {
  const { sequence, id, webhookId, state, attempts, dueAtMs, lastAttempt } = row;
  return {
    ...{ sequence, id, webhookId, state, attempts, dueAtMs },
    event: { id: row.eventId, kind: row.kind, data: JSON.parse(row.data), atMs: row.atMs },
    ...(lastAttempt !== null && { lastAttempt: JSON.parse(lastAttempt) }),
  };
}
