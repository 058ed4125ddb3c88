const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How long is waited after each attempt that failed; after the last there is one attempt more. */
const WAITS_MS: readonly number[] = [
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  24 * HOUR_MS,
];
/** A wait is longer by up to this part of it, by chance: receivers that come back are not all sent to at once. */
const JITTER = 0.2;
/** A receiver cannot ask for a longer wait. */
const MAX_ASKED_MS = 24 * HOUR_MS;

/**
 * When to try again, in ms since 1970; undefined when enough was tried.
 * @param attempts so many have failed
 * @param retryAfter the header of the receiver's answer: seconds or a date; respected up to 24 h
 * @param chance in [0, 1)
 */
export function nextAttemptMs(
  attempts: number,
  {
    nowMs,
    chance,
    retryAfter,
  }: { readonly nowMs: number; readonly chance: number; readonly retryAfter?: string },
): number | undefined {
  const waitMs = WAITS_MS[attempts - 1];
  if (waitMs === undefined) return undefined;
  const askedMs = Math.min(askedWaitMs(retryAfter, nowMs), MAX_ASKED_MS);
  return nowMs + Math.round(Math.max(waitMs * (1 + JITTER * chance), askedMs));
}

function askedWaitMs(retryAfter: string | undefined, nowMs: number): number {
  if (retryAfter === undefined) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * SECOND_MS;
  const atMs = Date.parse(retryAfter);
  return Number.isNaN(atMs) ? 0 : Math.max(0, atMs - nowMs);
}
