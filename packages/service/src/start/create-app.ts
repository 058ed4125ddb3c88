import type { IncomingHttpHeaders } from 'node:http';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { type Access, callerOf, expiredIn } from '../http/authorise.js';
import type { Endpoint } from '../http/endpoint.js';
import { loggedFailure } from '../http/failure-log.js';
import { KeyNotes } from '../http/key-notes.js';
import { logRequests, RequestBook, type RequestNotes } from '../http/log-requests.js';
import { measureRequests } from '../http/measure-requests.js';
import { limitRate } from '../http/rate-limit.js';
import { refuseRebinding } from '../http/refuse-rebinding.js';
import { renderedProblem, send } from '../http/rendered-answer.js';
import { serveEndpoint } from '../http/serve-endpoint.js';
import { traceRequests } from '../http/trace-requests.js';
import { problemOfError } from '../problem/problem-of-error.js';
import { RequestProblem } from '../problem/request-problem.js';
import type { Metrics } from '../telemetry/metrics.js';
import type { Workspaces } from '../workspace/workspaces.js';
import { docsPage } from './docs-page.js';
import { webPage } from './web-page.js';

/** What an app is made of. */
export interface AppParts {
  readonly endpoints: readonly Endpoint[];
  readonly workspaces: Workspaces;
  /** Absent: whoever reaches the service may do everything in the workspace `default`. */
  readonly access: Access | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly requestsPerMinute: number;
}

const ALLOW = { get: 'GET, HEAD', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** The service as an Express app: the endpoints, the pages at `/docs` and `/`, everything else a problem (RFC 9457). */
export function createApp(parts: AppParts): Express {
  const { endpoints, workspaces, access, log, metrics, requestsPerMinute } = parts;
  const app = express();
  const book = new RequestBook();
  app.disable('x-powered-by');
  app.use(logRequests(log, book), measureRequests(metrics, book), traceRequests(book));
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  // What is told of people stays in no cache, nor in a browser after somebody signed out.
  app.use('/v1', (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  app.use(compression());
  if (access === undefined) app.use(refuseRebinding);
  app.use((request, _response, next) => {
    noteCaller(book.of(request), access, request.headers);
    next();
  });
  app.use(limitRate(requestsPerMinute, (request) => book.of(request).caller));
  const tools = { workspaces, book, keyNotes: new KeyNotes(workspaces) };
  for (const [path, those] of byPath(endpoints)) {
    const route = app.route(path);
    for (const one of those) route[one.operation.method](serveEndpoint(one, tools));
    route.all(answerOtherMethods(those));
  }
  app.use('/docs', docsPage());
  app.use(webPage());
  app.use(({ path }) => {
    throw new RequestProblem('not_found', `there is nothing at ${path}`);
  });
  app.use(answerError(log, book));
  return app;
}

function noteCaller(notes: RequestNotes, access: Access | undefined, headers: IncomingHttpHeaders): void {
  const caller = callerOf(access, headers);
  const expired = caller === undefined ? expiredIn(access, headers) : undefined;
  if (caller !== undefined) notes.caller = caller;
  if (expired !== undefined) notes.expired = expired;
}

function byPath(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const found = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    const { path } = endpoint.operation;
    found.set(path, [...(found.get(path) ?? []), endpoint]);
  }
  return found;
}

/** OPTIONS says what a path takes; another method is refused. */
function answerOtherMethods(endpoints: readonly Endpoint[]): RequestHandler {
  const allowed = [...endpoints.map(({ operation }) => ALLOW[operation.method]), 'OPTIONS'].join(', ');
  return ({ method, path }, response) => {
    response.set('allow', allowed);
    if (method === 'OPTIONS') response.status(204).end();
    else
      throw new RequestProblem('method_not_allowed', `${path} does not take ${method}; it takes ${allowed}`);
  };
}

/** Express knows an error handler by its four parameters. */
function answerError(log: Logger, book: RequestBook): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOfError(error);
    if (problem.status >= 500) {
      const { requestId } = book.of(request);
      log.error({ requestId, problem: problem.code, failure: loggedFailure(error) }, 'failure');
    }
    if (response.headersSent) next(error);
    else void send(response, renderedProblem(problem));
  };
}
