import { SESSION_COOKIE } from '../contract/session.js';
import { isLoopbackHost } from './refuse-rebinding.js';

const IN_HEADER = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([\\w-]+)(?=;|$)`);

/** The token of a session. @param cookie the header */
export function sessionTokenIn(cookie: string | undefined): string | undefined {
  return IN_HEADER.exec(cookie ?? '')?.[1];
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
  return `${SESSION_COOKIE}=${token}; Path=/; Expires=${expires}; HttpOnly; SameSite=Strict${secure}`;
}

/** A `Set-Cookie` that takes the session away. @param host the header */
export function noSessionCookie(host: string): string {
  return sessionCookie('', new Date(0).toISOString(), host);
}
