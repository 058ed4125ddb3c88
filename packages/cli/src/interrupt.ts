import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The first Ctrl-C (or SIGTERM) asks to stop; after it a second one ends the process at once. */
export class Interrupt {
  readonly #controller = new AbortController();
  readonly #onSignal: (name: NodeJS.Signals) => void;
  #exitCode: number | undefined;

  /** @param onInterrupt called at the first signal */
  constructor(onInterrupt: () => void = () => undefined) {
    this.#onSignal = (name) => {
      this.release();
      this.#exitCode = 128 + constants.signals[name];
      onInterrupt();
      this.#controller.abort();
    };
    for (const name of SIGNALS) process.on(name, this.#onSignal);
  }

  /** Aborts at the first signal. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What a program that was stopped ends with: 130 for Ctrl-C, 143 for SIGTERM; undefined while none came. */
  get exitCode(): number | undefined {
    return this.#exitCode;
  }

  /** Resolves at the first signal. */
  async arrival(): Promise<void> {
    const { signal } = this.#controller;
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Signals end the process again. */
  release(): void {
    for (const name of SIGNALS) process.off(name, this.#onSignal);
  }
}
