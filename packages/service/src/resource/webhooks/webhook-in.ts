import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { type StoredWebhook, WebhookStore } from '../../webhook/webhook-store.js';

/** A webhook of the caller's workspace. Errors: `webhook_not_found`. */
export function webhookIn({ workspace }: RequestContext, webhookId: string): StoredWebhook {
  const webhook = new WebhookStore(workspace).get(webhookId);
  if (webhook === undefined) throw noWebhook(webhookId);
  return webhook;
}

export function noWebhook(webhookId: string): RequestProblem {
  return new RequestProblem('webhook_not_found', `no webhook has the id "${webhookId}"`);
}
