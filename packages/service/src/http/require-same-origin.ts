import type { IncomingHttpHeaders } from 'node:http';
import { RequestProblem } from '../problem/request-problem.js';

/**
 * Where a request comes from, as the browser says: a page of this service, another, or nobody says, as when somebody
 * types the address.
 */
function pageOf({ origin, host, ...headers }: IncomingHttpHeaders): 'own' | 'other' | 'unknown' {
  const site = headers['sec-fetch-site'];
  if (site === 'none') return 'unknown';
  if (site !== undefined) return site === 'same-origin' ? 'own' : 'other';
  if (origin === undefined) return 'unknown';
  return URL.canParse(origin) && new URL(origin).host === host ? 'own' : 'other';
}

/**
 * Lets pass what a page of this service sends. A cookie goes with whatever a browser sends, so a change must say where
 * it comes from. Errors: `forbidden`.
 */
export function requireSameOrigin(headers: IncomingHttpHeaders): void {
  if (pageOf(headers) !== 'own') throw new RequestProblem('forbidden', FROM_ELSEWHERE);
}

/** The same, except that programs, which say nothing, pass too. Errors: `forbidden`. */
export function refuseOtherPages(headers: IncomingHttpHeaders): void {
  if (pageOf(headers) === 'other') throw new RequestProblem('forbidden', FROM_ELSEWHERE);
}

const FROM_ELSEWHERE =
  'a page of another site sent this; only pages of this service may, and programs, which send a key';
