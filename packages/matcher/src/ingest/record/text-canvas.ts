import type { Span } from '../../domain/span.js';

/** Text written piece by piece, each piece answered by the span where it lies. */
export class TextCanvas {
  readonly #pieces: string[] = [];
  #length = 0;

  /** Offset at which the next piece will lie. */
  get length(): number {
    return this.#length;
  }

  /** Appends a piece, which must not be empty. */
  write(piece: string): Span {
    const start = this.#length;
    this.#pieces.push(piece);
    this.#length += piece.length;
    return { start, end: this.#length };
  }

  /** Appends a piece and a line feed; the span is the piece's. */
  line(piece: string): Span {
    const span = this.write(piece);
    this.write('\n');
    return span;
  }

  /** Appends a heading, after a blank line unless it is the first of all. */
  heading(words: string): void {
    if (this.#length > 0) this.write('\n');
    this.line(words);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
