import { wordPieces } from './word-pieces.js';

/** How much the pieces of words count beside the whole words. */
const PIECE_SHARE = 0.5;

/**
 * A text as a vector: half the values of its terms, half those of the pieces of its terms, so that forms of a word
 * are partly the same. The cosine of two such vectors is the soft cosine of their terms (Sidorov et al. 2014) where
 * two terms are as similar as they share pieces.
 */
export class TermVector {
  /** Euclidean norm; 0 for a text without terms. */
  readonly norm: number;
  readonly #values: ReadonlyMap<string, number>;
  readonly #pieces = new Map<number, number>();

  /** @param values the value of each term, above 0 */
  constructor(values: ReadonlyMap<string, number>) {
    this.#values = values;
    for (const [term, value] of values) this.#addPieces(term, value);
    const words = squares(values.values());
    this.norm = Math.sqrt((1 - PIECE_SHARE) * words + PIECE_SHARE * squares(this.#pieces.values()));
  }

  /** The inner product with the vector of one term of value 1. */
  product(term: string): number {
    const pieces = wordPieces(term);
    let sum = 0;
    for (const piece of pieces) sum += this.#pieces.get(piece) ?? 0;
    return (1 - PIECE_SHARE) * (this.#values.get(term) ?? 0) + (PIECE_SHARE * sum) / Math.sqrt(pieces.length);
  }

  /** The pieces of a term share its value so that their squares add up to its square. */
  #addPieces(term: string, value: number): void {
    const pieces = wordPieces(term);
    const each = value / Math.sqrt(pieces.length);
    for (const piece of pieces) this.#pieces.set(piece, (this.#pieces.get(piece) ?? 0) + each);
  }
}

function squares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
