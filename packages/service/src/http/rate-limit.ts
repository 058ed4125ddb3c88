import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Caller } from '../key/caller.js';
import { RequestProblem } from '../problem/request-problem.js';

const WINDOW_MS = 60_000;

/**
 * Counts the requests of each key, and of each address that shows none, and says in `RateLimit-*` how many are left.
 * @param callerOf who sends a request, as far as is known
 */
export function limitRate(
  perMinute: number,
  callerOf: (request: Request) => Caller | undefined,
): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    keyGenerator: (request) => callerOf(request)?.keyId ?? ipKeyGenerator(request.ip ?? ''),
    handler: (_request, _response, next) => {
      const detail = `more than ${perMinute} requests within a minute; wait as long as Retry-After says`;
      next(new RequestProblem('rate_limited', detail));
    },
  });
}
