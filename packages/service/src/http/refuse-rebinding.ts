import type { RequestHandler } from 'express';
import { RequestProblem } from '../problem/request-problem.js';
import { refuseOtherPages } from './require-same-origin.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Whether a `Host` is this machine's own name for itself. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Where no keys are asked for, keeps out web pages: a name that somebody else made point to this machine, and what is
 * sent from another site.
 */
export const refuseRebinding: RequestHandler = (request, _response, next) => {
  const { host = '', origin } = request.headers;
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (!isLoopbackHost(host) || !isOwn)
    throw new RequestProblem('forbidden', 'without keys, only programs of this machine are answered');
  if (request.path.startsWith('/v1/')) refuseOtherPages(request.headers);
  next();
};
