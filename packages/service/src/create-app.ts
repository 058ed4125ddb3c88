import type { Matcher } from '@expertmatch/matcher';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { matchRequestSchema } from './match-request.js';
import { type Problem, problem } from './problem.js';
import { problemOfError } from './problem-of-error.js';

/** What the service needs of a matcher. */
export type MatchService = Pick<Matcher, 'match' | 'stats'>;

/** What an app may be told. */
export interface AppOptions {
  /** Told of every error that is answered with a status of 500 or more; default: nobody is. */
  readonly onFailure?: (error: unknown) => void;
}

const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The service as an Express app: `GET /healthz` and `POST /v1/matches`, everything else a problem (RFC 9457).
 * The matcher stays the caller's to close.
 */
export function createApp(matcher: MatchService, { onFailure = () => undefined }: AppOptions = {}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.route('/healthz').get(healthz(matcher)).all(refuseMethod('GET, HEAD'));
  app
    .route('/v1/matches')
    .post(requireJson, express.json({ limit: MAX_BODY_BYTES }), matches(matcher))
    .all(refuseMethod('POST'));
  app.use((request, response) => {
    answer(response, problem('not_found', `there is nothing at ${request.path}`));
  });
  app.use(answerError(onFailure));
  return app;
}

function healthz(matcher: MatchService): RequestHandler {
  return (_request, response) => {
    response.json({ status: 'ok', experts: matcher.stats().experts });
  };
}

function matches(matcher: MatchService): RequestHandler {
  return async (request, response) => {
    const { text, spec, limit, minScore } = matchRequestSchema.parse(request.body);
    const options = { ...(limit !== undefined && { limit }), ...(minScore !== undefined && { minScore }) };
    response.json(await matcher.match(text ?? spec ?? '', options));
  };
}

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next();
  else
    answer(
      response,
      problem('unsupported_media_type', 'send a JSON body with content-type: application/json'),
    );
};

function refuseMethod(allowed: string): RequestHandler {
  return (request, response) => {
    response.set('allow', allowed);
    answer(
      response,
      problem('method_not_allowed', `${request.path} does not take ${request.method}; it takes ${allowed}`),
    );
  };
}

/** Express knows an error handler by its four parameters. */
function answerError(onFailure: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const found = problemOfError(error);
    if (found.status >= 500) onFailure(error);
    if (response.headersSent) next(error);
    else answer(response, found);
  };
}

function answer(response: Response, found: Problem): void {
  response.status(found.status).type('application/problem+json').send(JSON.stringify(found));
}
