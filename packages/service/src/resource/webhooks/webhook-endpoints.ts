import type { AuditEvent } from '@expertmatch/matcher';
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  rotateWebhook,
  type Webhook,
} from '../../contract/webhooks.js';
import { DeliveryStore } from '../../event/delivery-store.js';
import { Outbox } from '../../event/outbox.js';
import { wakeDeliveries } from '../../event/wake-deliveries.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import { pageOfList } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { MAX_WEBHOOKS, type StoredWebhook, WebhookStore } from '../../webhook/webhook-store.js';
import { urlFault } from '../../webhook/webhook-url.js';
import { DELIVERY_ENDPOINTS } from './delivery-endpoints.js';
import { noWebhook, webhookIn } from './webhook-in.js';

const HOUR_MS = 60 * 60_000;

/**
 * Where events of the caller's workspace are sent, and what became of them.
 * @param allowPrivate whether private addresses, http and every port may be sent to
 */
export function webhookEndpoints(allowPrivate: boolean): Endpoint[] {
  return [create(allowPrivate), list, get, change(allowPrivate), remove, rotate, ...DELIVERY_ENDPOINTS];
}

const create = (allowPrivate: boolean) =>
  endpoint(createWebhook)(async ({ body }, context) => {
    requireUrl(body.url, allowPrivate);
    const { workspace } = context;
    const nowMs = Date.now();
    const { made, pings } = workspace.database.transaction(() => {
      const made = new WebhookStore(workspace).create(body, nowMs);
      return { made, pings: made === undefined ? [] : ping(made.webhook, context, nowMs) };
    });
    if (made === undefined)
      throw new RequestProblem('limit_exceeded', `a workspace has ${MAX_WEBHOOKS} webhooks at most`);
    const { webhook, secret } = made;
    await note(context, webhook.id, { event: 'made' });
    await wakeDeliveries(workspace, pings);
    const { headers, body: known } = shown(webhook);
    const location = `/v1/webhooks/${webhook.id}`;
    return { status: 201, headers: { ...headers, location }, body: { ...known, secret } };
  });

const list = endpoint(listWebhooks)(async ({ query }, { workspace, url }) => {
  const read = (limit: number, afterId: string) =>
    new WebhookStore(workspace).list(limit, afterId).map(viewOf);
  return { status: 200, ...pageOfList(query, url, read, ({ id }) => id) };
});

const get = endpoint(getWebhook)(async ({ params: { webhookId } }, context) => ({
  status: 200,
  ...shown(webhookIn(context, webhookId)),
}));

const change = (allowPrivate: boolean) =>
  endpoint(changeWebhook)(async ({ params: { webhookId }, body }, context) => {
    if (body.url !== undefined) requireUrl(body.url, allowPrivate);
    const { workspace, ifMatch } = context;
    const nowMs = Date.now();
    const { changed, pings } = workspace.database.transaction(() => {
      const before = webhookIn(context, webhookId);
      requireMatch(ifMatch, etagOf(viewOf(before)));
      const changed = new WebhookStore(workspace).change(webhookId, () => withChange(before, body, nowMs));
      const isNew = changed?.active === true && changed.url !== before.url;
      return { changed, pings: isNew ? ping(changed, context, nowMs) : [] };
    });
    if (changed === undefined) throw noWebhook(webhookId);
    await note(context, webhookId, { event: 'changed', fields: Object.keys(body) });
    await wakeDeliveries(workspace, pings);
    return { status: 200, ...shown(changed) };
  });

const remove = endpoint(deleteWebhook)(async ({ params: { webhookId } }, context) => {
  const { workspace, ifMatch } = context;
  requireMatch(ifMatch, etagOf(viewOf(webhookIn(context, webhookId))));
  workspace.database.transaction(() => {
    new WebhookStore(workspace).remove(webhookId);
    new DeliveryStore(workspace.database).removeOfWebhook(webhookId);
  });
  await note(context, webhookId, { event: 'withdrawn' });
  return { status: 204 };
});

const rotate = endpoint(rotateWebhook)(async ({ params: { webhookId }, body }, context) => {
  const webhook = webhookIn(context, webhookId);
  const store = new WebhookStore(context.workspace);
  const secret = store.rotate(webhookId, body.keepOldHours * HOUR_MS, Date.now());
  if (secret === undefined) throw noWebhook(webhookId);
  await note(context, webhookId, { event: 'rotated' });
  const { headers, body: known } = shown(webhook);
  return { status: 200, headers, body: { ...known, secret } };
});

/** Whoever asks for other events, or is switched on again, is told of what happens from then on. */
function withChange(before: StoredWebhook, change: Partial<Webhook>, nowMs: number): StoredWebhook {
  const { endedBy, ...rest } = before;
  const updatedAt = new Date(nowMs).toISOString();
  const after = { ...rest, ...change, updatedAt };
  const isSwitchedOn = after.active && !before.active;
  return {
    ...after,
    ...((isSwitchedOn || change.events !== undefined) && { since: updatedAt }),
    ...(!after.active && endedBy !== undefined && { endedBy }),
  };
}

function ping({ id }: StoredWebhook, { workspace }: RequestContext, nowMs: number): string[] {
  return new Outbox(workspace.database).publish('ping', { webhookId: id }, { nowMs, webhookId: id });
}

function requireUrl(url: string, allowPrivate: boolean): void {
  const fault = urlFault(url, allowPrivate);
  if (fault !== undefined)
    throw new RequestProblem('webhook_url_refused', fault, [{ path: 'url', detail: fault }]);
}

async function note(
  { workspace, caller }: RequestContext,
  webhookId: string,
  data: AuditEvent['data'] & object,
): Promise<void> {
  const { audit } = await workspace.matcher();
  audit.append({ actor: caller.keyId, action: 'webhook', subject: webhookId, data });
}

function shown(webhook: StoredWebhook) {
  const body = viewOf(webhook);
  return { headers: { etag: etagOf(body) }, body };
}

function viewOf({ since: _, ...webhook }: StoredWebhook): Webhook {
  return webhook;
}
