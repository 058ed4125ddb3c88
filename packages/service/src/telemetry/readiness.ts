import { setTimeout as sleep } from 'node:timers/promises';

/** One thing that the service needs. */
export interface Check {
  readonly name: string;
  /** Rejects when it is not there. */
  readonly look: () => Promise<unknown>;
}

/** Whether the service has all that it needs. */
export interface ReadinessReport {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ready: boolean }[];
}

/** What does not answer for so long, in ms, is not there. */
const PATIENCE_MS = 2_000;

/** Looks at everything that the service needs, all at once. @param onFailure told of each check that fails */
export async function readiness(
  checks: readonly Check[],
  onFailure: (name: string, error: unknown) => void,
): Promise<ReadinessReport> {
  const found = await Promise.all(
    checks.map(async ({ name, look }) => {
      const error = await failureOf(look);
      if (error !== undefined) onFailure(name, error);
      return { name, ready: error === undefined };
    }),
  );
  return { ready: found.every(({ ready }) => ready), checks: found };
}

async function failureOf(look: () => Promise<unknown>): Promise<Error | undefined> {
  const patience = new AbortController();
  const late = sleep(PATIENCE_MS, new Error('no answer'), { signal: patience.signal, ref: false });
  const looked = look().then(
    () => undefined,
    (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))),
  );
  try {
    return await Promise.race([looked, late]);
  } finally {
    patience.abort();
    late.catch(() => undefined);
  }
}
