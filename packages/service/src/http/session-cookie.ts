import type { IncomingHttpHeaders } from 'node:http';
import { SESSION_COOKIE } from '../contract/session.js';
import { isLoopbackHost } from './refuse-rebinding.js';

/** The token of a session, of the cookie that this host sets. */
export function sessionTokenIn({ cookie = '', host = '' }: IncomingHttpHeaders): string | undefined {
  const named = `${nameFor(host)}=`;
  const held = cookie.split(';').map((one) => one.trim());
  return held.find((one) => one.startsWith(named))?.slice(named.length);
}

/**
 * A `Set-Cookie` that holds a session: no script reads it, no other site's request carries it, and only https does,
 * except to this machine.
 * @param host the header
 * @param endsAt ISO 8601; the epoch ends it
 */
export function sessionCookie(token: string, endsAt: string, host: string): string {
  const expires = new Date(endsAt).toUTCString();
  const secure = isLoopbackHost(host) ? '' : '; Secure';
  return `${nameFor(host)}=${token}; Path=/; Expires=${expires}; HttpOnly; SameSite=Strict${secure}`;
}

/** A `Set-Cookie` that takes the session away. @param host the header */
export function noSessionCookie(host: string): string {
  return sessionCookie('', new Date(0).toISOString(), host);
}

/** Over https a name that a browser takes from this host alone (RFC 6265bis), so that no neighbour sets our session. */
function nameFor(host: string): string {
  return isLoopbackHost(host) ? SESSION_COOKIE : `__Host-${SESSION_COOKIE}`;
}
