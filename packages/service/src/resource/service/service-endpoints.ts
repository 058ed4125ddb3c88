import { getDocument, getHealth } from '../../contract/health.js';
import { openApiDocument } from '../../contract/open-api.js';
import { OPERATIONS } from '../../contract/operations.js';
import { type Endpoint, openEndpoint } from '../../http/endpoint.js';

/** What the service says of itself to anybody. @param version of the service, for the document */
export function serviceEndpoints(version: string): Endpoint[] {
  const document = openApiDocument(OPERATIONS, version);
  return [
    openEndpoint(getHealth)(() => ({ status: 200, body: { status: 'ok' } })),
    openEndpoint(getDocument)(() => ({ status: 200, body: { ...document } })),
  ];
}
