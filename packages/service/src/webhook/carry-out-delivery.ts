import type { DeliveryAttempt } from '../contract/deliveries.js';
import { type Claim, DeliveryClaims, type Settlement } from '../event/delivery-claims.js';
import { eventBody } from '../event/service-event.js';
import { wakeDeliveries } from '../event/wake-deliveries.js';
import type { JobOutcome } from '../queue/job-queue.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Posted, postMessage } from './post-message.js';
import { nextAttemptMs } from './retry-schedule.js';
import { signaturesOf } from './webhook-secret.js';
import { type StoredWebhook, WebhookStore } from './webhook-store.js';

const GONE = 410;

/** How deliveries are carried out. */
export interface DeliveryTools {
  /** Whether private addresses, http and every port are sent to. */
  readonly allowPrivate: boolean;
  /** Breaks the attempt off: it is made again later. */
  readonly signal?: AbortSignal;
  /** Time in ms since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** Default `Math.random`. */
  readonly random?: () => number;
  /** How long a receiver may take, in ms; default 10,000. */
  readonly timeoutMs?: number;
}

/**
 * Makes one attempt at a delivery, if it is due, nobody else makes one, and few are under way at its webhook; then has
 * the next made.
 * @returns when the next attempt is due, while there is to be one
 */
export async function carryOutDelivery(
  workspace: Workspace,
  deliveryId: string,
  tools: DeliveryTools,
): Promise<JobOutcome> {
  const { now = Date.now } = tools;
  const claims = new DeliveryClaims(workspace.database);
  const claim = claims.claim(deliveryId, now());
  if (!('delivery' in claim)) return againAt(claim.againAtMs);
  const beganAtMs = now();
  const webhook = new WebhookStore(workspace).get(claim.delivery.webhookId);
  const posted = await attempted(webhook, claim, workspace, tools);
  if ('isBrokenOff' in posted) {
    claims.release(claim);
    return againAt(beganAtMs);
  }
  const lastAttempt = attemptOf(posted, beganAtMs, now());
  const settlement = settlementOf(claim, posted, lastAttempt, tools);
  claims.settle(claim, settlement, now());
  if (webhook !== undefined && 'status' in posted && posted.status === GONE)
    endGone(workspace, webhook, now());
  await wakeDeliveries(workspace, claims.next(claim.delivery.webhookId, now()));
  return settlement.state === 'waiting' ? againAt(settlement.dueAtMs) : {};
}

function againAt(atMs: number | undefined): JobOutcome {
  return atMs === undefined ? {} : { again: new Date(atMs) };
}

async function attempted(
  webhook: StoredWebhook | undefined,
  { delivery }: Claim,
  workspace: Workspace,
  { now = Date.now, allowPrivate, signal, timeoutMs }: DeliveryTools,
): Promise<Posted> {
  if (webhook?.active !== true) return { failure: 'webhook_inactive' };
  const nowMs = now();
  const secrets = new WebhookStore(workspace).secrets(webhook.id, nowMs);
  if (secrets.length === 0) return { failure: 'secret_unreadable' };
  const body = eventBody(delivery.event);
  const timestamp = Math.floor(nowMs / 1_000);
  const { id } = delivery.event;
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'ExpertMatch',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signaturesOf({ id, timestamp, body }, secrets),
  };
  const limit = timeoutMs === undefined ? {} : { timeoutMs };
  return postMessage({ url: webhook.url, headers, body }, { allowPrivate, signal, ...limit });
}

function attemptOf(
  posted: Exclude<Posted, { isBrokenOff: true }>,
  beganAtMs: number,
  nowMs: number,
): DeliveryAttempt {
  return {
    at: new Date(beganAtMs).toISOString(),
    durationMs: Math.max(0, nowMs - beganAtMs),
    ...('status' in posted ? { status: posted.status } : { failure: posted.failure }),
  };
}

function settlementOf(
  { delivery }: Claim,
  posted: Exclude<Posted, { isBrokenOff: true }>,
  lastAttempt: DeliveryAttempt,
  { now = Date.now, random = Math.random }: DeliveryTools,
): Settlement {
  const status = 'status' in posted ? posted.status : 0;
  if (status >= 200 && status < 300) return { state: 'delivered', lastAttempt };
  const isOver = status === GONE || lastAttempt.failure === 'webhook_inactive';
  const retryAfter = 'status' in posted ? posted.retryAfter : undefined;
  const dueAtMs = nextAttemptMs(delivery.attempts, {
    nowMs: now(),
    chance: random(),
    ...(retryAfter !== undefined && { retryAfter }),
  });
  return isOver || dueAtMs === undefined
    ? { state: 'dead', lastAttempt }
    : { state: 'waiting', dueAtMs, lastAttempt };
}

/** The receiver wants nothing more. */
function endGone(workspace: Workspace, { id, url }: StoredWebhook, nowMs: number): void {
  const updatedAt = new Date(nowMs).toISOString();
  new WebhookStore(workspace).change(id, (webhook) =>
    webhook.url === url ? { ...webhook, active: false, endedBy: 'gone', updatedAt } : webhook,
  );
}
