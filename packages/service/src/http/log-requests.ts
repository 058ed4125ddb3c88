import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Caller } from '../key/caller.js';

const GIVEN_ID = /^[\w.-]{1,100}$/;

/** What is known of a request while it is served. */
export interface RequestNotes {
  readonly requestId: string;
  readonly startedAtMs: number;
  caller?: Caller;
  /** Whose key it was that came with the request, where it has ended. */
  expired?: Pick<Caller, 'keyId' | 'workspaceId'>;
  operationId?: string;
}

/** The notes on each request. */
export class RequestBook {
  readonly #notes = new WeakMap<object, RequestNotes>();

  /** The notes on a request; begun when it is first asked for. */
  of(request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> }): RequestNotes {
    const known = this.#notes.get(request);
    if (known !== undefined) return known;
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
    const notes: RequestNotes = { requestId, startedAtMs: performance.now() };
    this.#notes.set(request, notes);
    return notes;
  }
}

/**
 * Gives each request an id (that of `X-Request-Id`, if it came with one) and logs one line when it is answered: the
 * operation, never the path, query or body, which may tell of people.
 */
export function logRequests(log: Logger, book: RequestBook): RequestHandler {
  return (request, response, next) => {
    const notes = book.of(request);
    response.set('x-request-id', notes.requestId);
    response.once('close', () => log.info(lineOf(notes, request.method, response), 'request'));
    next();
  };
}

function lineOf(
  { requestId, startedAtMs, caller, operationId }: RequestNotes,
  method: string,
  response: Response,
) {
  return {
    requestId,
    method,
    operation: operationId ?? 'none',
    status: response.statusCode,
    isWhole: response.writableFinished,
    tookMs: Math.round(performance.now() - startedAtMs),
    ...(caller && { key: caller.keyId, workspace: caller.workspaceId }),
  };
}
