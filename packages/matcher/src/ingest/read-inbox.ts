import type { MessagePort } from 'node:worker_threads';
import type { ReadMessage } from './read-message.js';

/** No message came in time. */
export class ReadTimeout extends Error {
  override readonly name = 'ReadTimeout';
}

/** The messages of a worker, to be taken one by one; a worker that died is an error after its last message. */
export class ReadInbox {
  readonly #messages: ReadMessage[] = [];
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(port: MessagePort) {
    port.on('message', (message: ReadMessage) => {
      this.#messages.push(message);
      this.#wake();
    });
  }

  /** To be called when no further message can come, or none is wanted. */
  fail(error: unknown): void {
    this.#failure = { error };
    this.#wake();
  }

  /**
   * The next message.
   * @param timeoutMs how long to wait for it; without, as long as it takes
   * @throws {ReadTimeout} when it does not come in time; the worker's own error when it died
   */
  async next(timeoutMs?: number): Promise<ReadMessage> {
    let isLate = false;
    const late = (): void => {
      isLate = true;
      this.#wake();
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs);
    try {
      while (this.#messages.length === 0 && this.#failure === undefined && !isLate) await this.#woken();
    } finally {
      clearTimeout(timer);
    }
    const message = this.#messages.shift();
    if (message !== undefined) return message;
    throw this.#failure === undefined ? new ReadTimeout() : this.#failure.error;
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
