import type { IngestLimits } from './limits.js';

const CHECK_EVERY_MS = 100;
const BYTES_PER_MIB = 1024 * 1024;

/** The process grew by more than `maxGrowthMiB` while a file was read. */
export class MemoryExceeded extends Error {
  override readonly name = 'MemoryExceeded';

  constructor(readonly grownMiB: number) {
    super(`grew by ${grownMiB} MiB`);
  }
}

interface Wait {
  readonly rssBytes: number;
  readonly end: (error: MemoryExceeded) => void;
}

/**
 * Watches how much the process grows while parsers work. A thread's heap limit leaves out its buffers, and a PDF
 * of 4 KB can unpack to gigabytes of them; so whenever the process has grown too much since a wait began, the
 * wait that has gone on for the longest is ended: honest files take milliseconds.
 */
export class MemoryWatch {
  readonly #waits = new Set<Wait>();
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly limits: Pick<IngestLimits, 'maxGrowthMiB'>) {}

  /** Awaits the work; ends it by `end` if the process grows too much meanwhile. */
  async during<T>(end: (error: MemoryExceeded) => void, work: () => Promise<T>): Promise<T> {
    const wait = { rssBytes: process.memoryUsage.rss(), end };
    this.#waits.add(wait);
    this.#timer ??= setInterval(() => this.#check(), CHECK_EVERY_MS).unref();
    try {
      return await work();
    } finally {
      this.#waits.delete(wait);
      if (this.#waits.size === 0) this.#stop();
    }
  }

  #check(): void {
    const rssBytes = process.memoryUsage.rss();
    for (const wait of this.#waits) {
      const grownMiB = Math.round((rssBytes - wait.rssBytes) / BYTES_PER_MIB);
      if (grownMiB <= this.limits.maxGrowthMiB) continue;
      this.#waits.delete(wait);
      wait.end(new MemoryExceeded(grownMiB));
      return;
    }
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
