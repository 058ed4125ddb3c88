import type { Screen } from './screen.js';
import { clip } from './text/display-width.js';

const TERMINAL_INTERVAL_MS = 80;
const LOG_INTERVAL_MS = 2_000;
const ERASE_LINE = '\r\u001b[K';

/** Tells how far something is: one line rewritten on a terminal, elsewhere a line at most every 2 s. */
export class ProgressLine {
  readonly #screen: Screen;
  readonly #intervalMs: number;
  #shownAtMs: number;

  constructor(screen: Screen) {
    this.#screen = screen;
    this.#intervalMs = screen.isTerminal ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
    this.#shownAtMs = screen.isTerminal ? 0 : performance.now();
  }

  /** Shows the text, unless something was shown just now. */
  show(text: string): void {
    const nowMs = performance.now();
    if (nowMs - this.#shownAtMs < this.#intervalMs) return;
    this.#shownAtMs = nowMs;
    if (this.#screen.isTerminal) this.#screen.write(ERASE_LINE + clip(text, this.#screen.width - 1));
    else this.#screen.line(text);
  }

  /** Takes the line away again, before anything else is written. */
  clear(): void {
    if (this.#screen.isTerminal) this.#screen.write(ERASE_LINE);
  }
}
