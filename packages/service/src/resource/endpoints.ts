import type { Endpoint } from '../http/endpoint.js';
import type { KeyStore } from '../key/key-store.js';
import type { JobQueue } from '../queue/job-queue.js';
import { AUDIT_ENDPOINTS } from './audit/audit-endpoints.js';
import { expertEndpoints } from './experts/expert-endpoints.js';
import { FEEDBACK_ENDPOINTS } from './feedback/feedback-endpoints.js';
import { IMPORT_ENDPOINTS } from './imports/import-endpoints.js';
import { keyEndpoints } from './keys/key-endpoints.js';
import { MATCH_ENDPOINTS } from './matches/match-endpoints.js';
import { projectEndpoints } from './projects/project-endpoints.js';
import { RETENTION_ENDPOINTS } from './retention/retention-endpoints.js';
import { type ServiceTelling, serviceEndpoints } from './service/service-endpoints.js';
import { wakingWatches } from './wake-watches.js';
import { webhookEndpoints } from './webhooks/webhook-endpoints.js';
import { workspaceEndpoints } from './workspaces/workspace-endpoints.js';

/** What endpoints are carried out with. */
export interface EndpointTools extends ServiceTelling {
  readonly keys: KeyStore;
  /** Absent: nothing is queued. */
  readonly queue?: Pick<JobQueue, 'add' | 'counts'>;
  /** Whether webhooks may be sent to private addresses, by http, and to every port. */
  readonly allowPrivate: boolean;
}

/** Every endpoint of the API. */
export function allEndpoints({ keys, allowPrivate, ...telling }: EndpointTools): Endpoint[] {
  const { workspaces, queue } = telling;
  const wakeDeliveries = async (workspaceId: string, deliveryIds: readonly string[]) => {
    for (const reference of deliveryIds) await queue?.add({ kind: 'delivery', workspaceId, reference });
  };
  const wakeWatches = wakingWatches(queue);
  return [
    ...serviceEndpoints(telling),
    ...MATCH_ENDPOINTS,
    ...expertEndpoints(wakeWatches),
    ...IMPORT_ENDPOINTS,
    ...projectEndpoints(wakeWatches),
    ...FEEDBACK_ENDPOINTS,
    ...RETENTION_ENDPOINTS,
    ...webhookEndpoints({ allowPrivate, wakeDeliveries }),
    ...AUDIT_ENDPOINTS,
    ...keyEndpoints(keys),
    ...workspaceEndpoints(workspaces, keys),
  ];
}
