import type { Endpoint } from '../http/endpoint.js';
import type { KeyStore } from '../key/key-store.js';
import type { OnReveal } from '../reveal/reveal.js';
import type { Workspaces } from '../workspace/workspaces.js';
import { expertEndpoints } from './experts/expert-endpoints.js';
import { FEEDBACK_ENDPOINTS } from './feedback/feedback-endpoints.js';
import { importEndpoints } from './imports/import-endpoints.js';
import { keyEndpoints } from './keys/key-endpoints.js';
import { matchEndpoints } from './matches/match-endpoints.js';
import { projectEndpoints } from './projects/project-endpoints.js';
import { serviceEndpoints } from './service/service-endpoints.js';
import { workspaceEndpoints } from './workspaces/workspace-endpoints.js';

/** What endpoints are carried out with. */
export interface EndpointTools {
  readonly workspaces: Workspaces;
  readonly keys: KeyStore;
  readonly onReveal: OnReveal;
  /** Version of the service, for the document. */
  readonly version: string;
}

/** Every endpoint of the API. */
export function allEndpoints({ workspaces, keys, onReveal, version }: EndpointTools): Endpoint[] {
  return [
    ...serviceEndpoints(version),
    ...matchEndpoints(onReveal),
    ...expertEndpoints(onReveal),
    ...importEndpoints(workspaces),
    ...projectEndpoints(onReveal),
    ...FEEDBACK_ENDPOINTS,
    ...keyEndpoints(keys),
    ...workspaceEndpoints(workspaces, keys),
  ];
}
