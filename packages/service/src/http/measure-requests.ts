import type { RequestHandler } from 'express';
import type { Metrics } from '../telemetry/metrics.js';
import type { RequestBook } from './log-requests.js';

/** Counts each request when it is answered, by its operation; what is none of the document counts as `none`. */
export function measureRequests(metrics: Metrics, book: RequestBook): RequestHandler {
  return (request, response, next) => {
    const notes = book.of(request);
    response.once('close', () => {
      const seconds = (performance.now() - notes.startedAtMs) / 1_000;
      metrics.answered(notes.operationId ?? 'none', response.statusCode, seconds);
    });
    next();
  };
}
