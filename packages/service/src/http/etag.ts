import { createHash } from 'node:crypto';
import { RequestProblem } from '../problem/request-problem.js';

/** A strong ETag of a state: equal states, equal tags. */
export function etagOf(state: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 32)}"`;
}

/**
 * Passes when no state was named, or the present one.
 * @param ifMatch the header
 * Errors: `precondition_failed`.
 */
export function requireMatch(ifMatch: string | undefined, etag: string): void {
  if (ifMatch === undefined) return;
  const named = ifMatch.split(',').map((tag) => tag.trim());
  if (named.includes('*') || named.includes(etag)) return;
  throw new RequestProblem('precondition_failed', 'it has changed since; read it again, then change it');
}
