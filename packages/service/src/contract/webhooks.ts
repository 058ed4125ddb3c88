import { z } from 'zod';
import { delivery, deliveryState } from './deliveries.js';
import { wantedKind } from './events.js';
import { recordId } from './expert-id.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const DEFAULT_KEPT_HOURS = 24;
const MAX_KEPT_HOURS = 7 * 24;

const params = z.strictObject({ webhookId: recordId });
const deliveryParams = params.extend({ deliveryId: recordId });
const time = z.iso.datetime();

const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .meta({ description: 'Where events are sent: https, port 443 or 1024 and above, a public address.' });
const events = z
  .array(wantedKind)
  .min(1)
  .max(wantedKind.options.length)
  .readonly()
  .meta({ description: 'The kinds of events that are sent.' });
const description = z.string().trim().min(1).max(200);
const active = z.boolean().meta({ description: 'Whether events are sent.' });

/** A kind of event that a webhook can ask for. */
export type WantedKind = z.output<typeof wantedKind>;

const shape = {
  id: z.string(),
  url: z.string(),
  events,
  description: description.exactOptional(),
  active,
  endedBy: z.literal('gone').exactOptional().meta({
    description: 'It was switched off because the receiver answered 410 Gone.',
  }),
  createdAt: time,
  updatedAt: time,
};
const webhook = z.strictObject(shape).meta({ id: 'Webhook' });
const withSecret = z
  .strictObject({
    ...shape,
    secret: z.string().meta({ description: 'What messages are signed with. It is shown this once.' }),
  })
  .meta({ id: 'WebhookWithSecret' });

/** Where events of a workspace are sent. */
export type Webhook = z.output<typeof webhook>;

export const createWebhook = operation({
  id: 'createWebhook',
  method: 'post',
  path: '/v1/webhooks',
  tag: 'webhooks',
  summary: 'Has events sent to a URL, a ping first',
  scope: 'admin',
  body: {
    json: z
      .strictObject({ url, events, description: description.exactOptional(), active: active.default(true) })
      .meta({ id: 'NewWebhookInput' }),
  },
  answers: {
    201: { description: 'Registered.', body: withSecret, headers: ['location', 'etag'] },
  },
  problems: ['webhook_url_refused', 'limit_exceeded'],
});

export const listWebhooks = operation({
  id: 'listWebhooks',
  method: 'get',
  path: '/v1/webhooks',
  tag: 'webhooks',
  summary: 'The webhooks of this workspace, without their secrets',
  scope: 'admin',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, by id.', body: pageOf(webhook), headers: ['link'] } },
  problems: [],
});

export const getWebhook = operation({
  id: 'getWebhook',
  method: 'get',
  path: '/v1/webhooks/:webhookId',
  tag: 'webhooks',
  summary: 'One webhook, without its secret',
  scope: 'admin',
  params,
  answers: { 200: { description: 'The webhook.', body: webhook, headers: ['etag'] } },
  problems: ['webhook_not_found'],
});

export const changeWebhook = operation({
  id: 'changeWebhook',
  method: 'patch',
  path: '/v1/webhooks/:webhookId',
  tag: 'webhooks',
  summary: 'Changes a webhook; what is not given stays. A new URL is pinged',
  scope: 'admin',
  params,
  isConditional: true,
  body: {
    json: z
      .strictObject({
        url: url.exactOptional(),
        events: events.exactOptional(),
        description: description.exactOptional(),
        active: active.exactOptional(),
      })
      .meta({ id: 'WebhookChange' }),
  },
  answers: { 200: { description: 'As it is now.', body: webhook, headers: ['etag'] } },
  problems: ['webhook_not_found', 'webhook_url_refused'],
});

export const deleteWebhook = operation({
  id: 'deleteWebhook',
  method: 'delete',
  path: '/v1/webhooks/:webhookId',
  tag: 'webhooks',
  summary: 'Takes a webhook out, with its deliveries',
  scope: 'admin',
  params,
  isConditional: true,
  answers: { 204: { description: 'Taken out.' } },
  problems: ['webhook_not_found'],
});

export const rotateWebhook = operation({
  id: 'rotateWebhook',
  method: 'post',
  path: '/v1/webhooks/:webhookId/rotate',
  tag: 'webhooks',
  summary: 'Makes a new secret, beside which the old one signs for a while',
  scope: 'admin',
  params,
  body: {
    json: z
      .strictObject({
        keepOldHours: z
          .number()
          .min(0)
          .max(MAX_KEPT_HOURS)
          .default(DEFAULT_KEPT_HOURS)
          .meta({ description: 'How long the old secret signs too; 0 ends it at once.' }),
      })
      .meta({ id: 'SecretRotation' }),
  },
  answers: { 200: { description: 'The webhook with its new secret.', body: withSecret, headers: ['etag'] } },
  problems: ['webhook_not_found'],
});

export const listDeliveries = operation({
  id: 'listDeliveries',
  method: 'get',
  path: '/v1/webhooks/:webhookId/deliveries',
  tag: 'webhooks',
  summary: 'What a webhook was sent, is to be sent, and could not be sent (`state=dead`)',
  scope: 'admin',
  params,
  query: pageQuery.extend({ state: deliveryState.exactOptional() }),
  answers: { 200: { description: 'A page of it, newest first.', body: pageOf(delivery), headers: ['link'] } },
  problems: ['webhook_not_found'],
});

export const replayDelivery = operation({
  id: 'replayDelivery',
  method: 'post',
  path: '/v1/webhooks/:webhookId/deliveries/:deliveryId/replay',
  tag: 'webhooks',
  summary: 'Sends an event once more, with all attempts, whatever became of it',
  scope: 'admin',
  params: deliveryParams,
  answers: { 202: { description: 'It waits for its first attempt.', body: delivery } },
  problems: ['webhook_not_found', 'delivery_not_found'],
});

export const replayDeadDeliveries = operation({
  id: 'replayDeadDeliveries',
  method: 'post',
  path: '/v1/webhooks/:webhookId/deliveries/replay',
  tag: 'webhooks',
  summary: 'Sends once more whatever could not be sent',
  scope: 'admin',
  params,
  answers: {
    202: {
      description: 'They wait for their first attempt.',
      body: z.strictObject({ replayed: z.int().min(0) }).meta({ id: 'Replayed' }),
    },
  },
  problems: ['webhook_not_found'],
});
