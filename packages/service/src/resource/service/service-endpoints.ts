import { getDocument, getHealth, getMetrics, getReadiness } from '../../contract/health.js';
import { openApiDocument } from '../../contract/open-api.js';
import { OPERATIONS } from '../../contract/operations.js';
import { type Endpoint, endpoint, openEndpoint } from '../../http/endpoint.js';
import { requireOperator } from '../../http/require-operator.js';
import type { JobQueue } from '../../queue/job-queue.js';
import type { Metrics } from '../../telemetry/metrics.js';
import { type Check, readiness } from '../../telemetry/readiness.js';
import type { Workspaces } from '../../workspace/workspaces.js';
import { readingsOf } from './readings-of.js';

/** What the service tells of itself with. */
export interface ServiceTelling {
  /** Version of the service, for the document. */
  readonly version: string;
  readonly metrics: Metrics;
  readonly checks: readonly Check[];
  /** Told of each check that fails. */
  readonly onUnready: (check: string, error: unknown) => void;
  readonly workspaces: Workspaces;
  /** Absent: nothing is queued. */
  readonly queue?: Pick<JobQueue, 'counts'>;
}

/** What the service says of itself. */
export function serviceEndpoints(telling: ServiceTelling): Endpoint[] {
  const { version, checks, onUnready, metrics, workspaces, queue } = telling;
  const document = openApiDocument(OPERATIONS, version);
  return [
    openEndpoint(getHealth)(() => ({ status: 200, body: { status: 'ok' } })),
    openEndpoint(getReadiness)(async () => {
      const body = await readiness(checks, onUnready);
      return body.ready ? { status: 200, body } : { status: 503, body };
    }),
    endpoint(getMetrics)(async (_input, { caller }) => {
      requireOperator(caller);
      const jobs = await queue?.counts();
      const body = await metrics.text({ ...readingsOf(workspaces), ...(jobs && { jobs }) });
      return { status: 200, headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }, body };
    }),
    openEndpoint(getDocument)(() => ({ status: 200, body: { ...document } })),
  ];
}
