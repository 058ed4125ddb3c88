import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { ImportLog } from '../store/import-log.js';

const BEAT_MS = 10_000;
/** How soon it is seen, in ms, that somebody wants the run to be cancelled. */
const LOOK_MS = 500;

/** How a run may be stopped. */
interface Stopping {
  readonly signal?: AbortSignal;
  /** Whether it waits for whoever goes on with it when it is stopped or fails; it may be cancelled all the same. */
  readonly isRegistered?: boolean;
}

/**
 * How a run that is carried out stands in the log: says now and then that it is alive, sees whether it is to stop (its
 * caller says so, or the log), and writes down how it ends.
 */
export class RunStanding {
  readonly #log: ImportLog;
  readonly #runId: number;
  readonly #stopping: Stopping;
  readonly #timers: readonly NodeJS.Timeout[];
  #isCancelled: boolean;

  constructor(log: ImportLog, runId: number, stopping: Stopping) {
    this.#log = log;
    this.#runId = runId;
    this.#stopping = stopping;
    this.#isCancelled = log.isCancelWanted(runId);
    this.#timers = [
      setInterval(() => this.#try(() => log.beat(runId)), BEAT_MS).unref(),
      setInterval(() => this.#try(() => this.#look()), LOOK_MS).unref(),
    ];
  }

  /** Whether it is to stop. */
  get isStopped(): boolean {
    return this.#isCancelled || (this.#stopping.signal?.aborted ?? false);
  }

  /** Writes down that it went to its end, or as far as it was to. */
  end(): void {
    const { isRegistered = false } = this.#stopping;
    if (!this.isStopped) this.#log.end(this.#runId, { state: 'done' });
    else if (isRegistered && !this.#isCancelled) this.#log.handBack(this.#runId);
    else this.#log.end(this.#runId, { state: 'cancelled' });
  }

  /** Writes down what ended it. Where not even that can be written, it counts as interrupted. */
  fail(error: unknown): void {
    const code = error instanceof ExpertMatchError ? error.code : 'internal_error';
    const message = error instanceof Error ? error.message : String(error);
    this.#try(() => {
      if (this.#stopping.isRegistered) this.#log.handBack(this.#runId);
      else this.#log.end(this.#runId, { state: 'failed', error: { code, message } });
    });
  }

  /** It is not carried out any more. */
  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #look(): void {
    this.#isCancelled ||= this.#log.isCancelWanted(this.#runId);
  }

  /** What the log cannot be told or asked just then is left; whoever looks takes a run not heard of for interrupted. */
  #try(step: () => void): void {
    try {
      step();
    } catch {
      // Told or asked again, or seen by others.
    }
  }
}
