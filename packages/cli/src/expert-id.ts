import type { Matcher } from '@expertmatch/matcher';
import { UsageError } from './usage-error.js';

/** Digits of an id that are printed; any beginning that is unique is taken. */
const SHORT_ID_LENGTH = 12;

export function shortId(expertId: string): string {
  return expertId.slice(0, SHORT_ID_LENGTH);
}

/**
 * The full id that begins so.
 * @returns `start` itself when no id begins so
 * @throws UsageError when several do
 */
export function fullId(matcher: Pick<Matcher, 'list'>, start: string): string {
  const wanted = start.toLowerCase();
  if (!/^[0-9a-f]{1,23}$/.test(wanted)) return wanted;
  const [first, second] = matcher
    .list({ afterId: wanted, limit: 2 })
    .filter(({ id }) => id.startsWith(wanted));
  if (second !== undefined)
    throw new UsageError(`several experts have an id that begins with "${start}": give more of it`);
  return first?.id ?? wanted;
}
