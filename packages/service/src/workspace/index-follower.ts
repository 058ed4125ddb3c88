import { setTimeout as sleep } from 'node:timers/promises';
import type { Matcher } from '@expertmatch/matcher';

/** How often the change log is looked at, in ms: whom a worker stores is found at once within a second. */
const LOOK_EVERY_MS = 500;
/** How long nothing must have changed before a snapshot of the index is written, in ms: longer than between two batches of an import. */
const REST_MS = 5_000;

/**
 * Loads the index of a matcher and keeps it up with what other processes store, so that no match has to wait; and keeps its
 * snapshot, so that the next start has little to wait for.
 */
export class IndexFollower {
  readonly #stop = new AbortController();
  readonly #done: Promise<void>;

  constructor(matcher: Matcher) {
    this.#done = this.#follow(matcher);
  }

  /** Resolves when the matcher may be closed. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#done;
  }

  /** What fails is tried again at the next look; a match that needs it is told of the failure itself. */
  async #follow(matcher: Matcher): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await matcher.keepIndex(REST_MS).catch(() => undefined);
      await sleep(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
