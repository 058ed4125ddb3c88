import { styleText } from 'node:util';

/** The styles used, all of them readable on dark and light terminals. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

const PIPE_WIDTH = 80;
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/** What a screen writes to: standard output or standard error, or something like them. */
interface ScreenStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** One of the two output streams, its width and whether it takes colours. */
export class Screen {
  readonly #stream: ScreenStream;

  constructor(stream: ScreenStream) {
    this.#stream = stream;
  }

  /** Whether a line can be rewritten. */
  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Columns to fill: the terminal's, from 40 to 120; 80 where there is none. */
  get width(): number {
    const columns = this.#stream.columns || PIPE_WIDTH;
    return Math.min(Math.max(columns, MIN_WIDTH), MAX_WIDTH);
  }

  write(text: string): void {
    this.#stream.write(text);
  }

  line(text = ''): void {
    this.write(`${text}\n`);
  }

  /** The text in a style, or as it is where colours are not wanted (`NO_COLOR`, a pipe, a file). */
  style(style: Style, text: string): string {
    return styleText(style, text, { stream: this.#stream });
  }
}
