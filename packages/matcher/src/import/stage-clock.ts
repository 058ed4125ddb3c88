import type { ImportSummary } from './import-summary.js';

type Stage = keyof ImportSummary['elapsedMs'];

/** Adds up how long each stage of an import takes. */
export class StageClock {
  readonly #elapsedMs: Record<Stage, number> = { read: 0, profile: 0, embed: 0, store: 0 };

  /** Runs some work and counts its time for a stage. */
  async time<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#elapsedMs[stage] += performance.now() - start;
    }
  }

  elapsedMs(): ImportSummary['elapsedMs'] {
    return { ...this.#elapsedMs };
  }
}
