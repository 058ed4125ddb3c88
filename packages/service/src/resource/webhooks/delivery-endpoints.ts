import { listDeliveries, replayDeadDeliveries, replayDelivery } from '../../contract/webhooks.js';
import type { Delivery } from '../../event/delivery.js';
import { DeliveryStore } from '../../event/delivery-store.js';
import { eventView } from '../../event/service-event.js';
import { wakeDeliveries } from '../../event/wake-deliveries.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { afterKeyOf, pageOfItems } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { webhookIn } from './webhook-in.js';

/** So many of those that are replayed are woken; the others follow these. */
const WOKEN = 20;

const replay = endpoint(replayDelivery)(async ({ params: { webhookId, deliveryId } }, context) => {
  webhookIn(context, webhookId);
  const store = storeOf(context);
  store.replay(webhookId, deliveryId, Date.now());
  const delivery = store.get(webhookId, deliveryId);
  if (delivery === undefined)
    throw new RequestProblem('delivery_not_found', `no delivery of it has the id "${deliveryId}"`);
  await context.workspace.jobs.revive('delivery', deliveryId);
  return { status: 202, body: viewOf(delivery) };
});

const replayDead = endpoint(replayDeadDeliveries)(async ({ params: { webhookId } }, context) => {
  webhookIn(context, webhookId);
  const nowMs = Date.now();
  const replayed = storeOf(context).replayDead(webhookId, nowMs);
  await wakeDeliveries(context.workspace, storeOf(context).due(nowMs, WOKEN));
  return { status: 202, body: { replayed } };
});

const list = endpoint(listDeliveries)(async ({ params: { webhookId }, query }, context) => {
  webhookIn(context, webhookId);
  const { limit, cursor, state } = query;
  const before = Number(afterKeyOf(cursor));
  const page = {
    limit: limit + 1,
    ...(state !== undefined && { state }),
    ...(before > 0 && { beforeSequence: before }),
  };
  const found = storeOf(context).list(webhookId, page);
  const { headers, body } = pageOfItems({ limit, url: context.url }, found, ({ sequence }) =>
    String(sequence),
  );
  return { status: 200, headers, body: { ...body, items: body.items.map(viewOf) } };
});

function viewOf({ id, state, attempts, event, dueAtMs, lastAttempt }: Delivery) {
  return {
    id,
    state,
    event: eventView(event),
    attempts,
    ...(state === 'waiting' && { nextAttemptAt: new Date(dueAtMs).toISOString() }),
    ...(lastAttempt !== undefined && { lastAttempt }),
  };
}

function storeOf({ workspace }: RequestContext): DeliveryStore {
  return new DeliveryStore(workspace.database);
}

/** What webhooks of the caller's workspace were sent, are to be sent, and could not be sent. */
export const DELIVERY_ENDPOINTS: readonly Endpoint[] = [list, replay, replayDead];
