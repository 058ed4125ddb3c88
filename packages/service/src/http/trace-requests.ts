import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { tracerOf } from '../telemetry/in-span.js';
import type { RequestBook } from './log-requests.js';

/**
 * One span for each request, named for its operation, below the caller's where the request names one (`traceparent`).
 * It has method, status and operation; no path, query or text.
 */
export function traceRequests(book: RequestBook): RequestHandler {
  return (request, response, next) => {
    const { method, headers } = request;
    const caller = propagation.extract(context.active(), headers);
    const attributes = { 'http.request.method': method };
    const span = tracerOf().startSpan('request', { kind: SpanKind.SERVER, attributes }, caller);
    response.once('close', () => {
      const operation = book.of(request).operationId ?? 'none';
      span.updateName(operation);
      span.setAttributes({
        'expertmatch.operation': operation,
        'http.response.status_code': response.statusCode,
      });
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(caller, span), next);
  };
}
