import type { Access } from '../http/authorise.js';
import type { Endpoint } from '../http/endpoint.js';
import type { KeyStore } from '../key/key-store.js';
import { AUDIT_ENDPOINTS } from './audit/audit-endpoints.js';
import { FAIRNESS_ENDPOINT } from './audit/fairness-endpoint.js';
import { DUPLICATE_ENDPOINTS } from './duplicates/duplicate-endpoints.js';
import { EXPERT_ENDPOINTS } from './experts/expert-endpoints.js';
import { FEEDBACK_ENDPOINTS } from './feedback/feedback-endpoints.js';
import { IMPORT_ENDPOINTS } from './imports/import-endpoints.js';
import { keyEndpoints } from './keys/key-endpoints.js';
import { MATCH_ENDPOINTS } from './matches/match-endpoints.js';
import { POOL_ENDPOINTS } from './pool/pool-endpoints.js';
import { PROJECT_ENDPOINTS } from './projects/project-endpoints.js';
import { RETENTION_ENDPOINTS } from './retention/retention-endpoints.js';
import { ASSIGNMENT_ENDPOINTS } from './routing/assignment-endpoints.js';
import { CAPACITY_ENDPOINTS } from './routing/capacity-endpoints.js';
import { OFFER_ENDPOINTS } from './routing/offer-endpoints.js';
import { TASK_ENDPOINTS } from './routing/task-endpoints.js';
import { type ServiceTelling, serviceEndpoints } from './service/service-endpoints.js';
import { sessionEndpoints } from './session/session-endpoints.js';
import { webhookEndpoints } from './webhooks/webhook-endpoints.js';
import { workspaceEndpoints } from './workspaces/workspace-endpoints.js';

/** What endpoints are carried out with. */
export interface EndpointTools extends ServiceTelling {
  readonly keys: KeyStore;
  /** Undefined where no keys are asked for. */
  readonly access: Access | undefined;
  /** Whether webhooks may be sent to private addresses, by http, and to every port. */
  readonly allowPrivate: boolean;
}

/** Every endpoint of the API. */
export function allEndpoints({ keys, access, allowPrivate, ...telling }: EndpointTools): Endpoint[] {
  const { workspaces } = telling;
  return [
    ...serviceEndpoints(telling),
    ...sessionEndpoints({ access, workspaces }),
    ...MATCH_ENDPOINTS,
    ...POOL_ENDPOINTS,
    ...EXPERT_ENDPOINTS,
    ...DUPLICATE_ENDPOINTS,
    ...IMPORT_ENDPOINTS,
    ...PROJECT_ENDPOINTS,
    ...TASK_ENDPOINTS,
    ...CAPACITY_ENDPOINTS,
    ...ASSIGNMENT_ENDPOINTS,
    ...OFFER_ENDPOINTS,
    ...FEEDBACK_ENDPOINTS,
    ...RETENTION_ENDPOINTS,
    ...webhookEndpoints(allowPrivate),
    ...AUDIT_ENDPOINTS,
    FAIRNESS_ENDPOINT,
    ...keyEndpoints(keys),
    ...workspaceEndpoints(workspaces, keys),
  ];
}
