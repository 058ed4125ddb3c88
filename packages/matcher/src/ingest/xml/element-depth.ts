/** Elements within each other that a document may have: no honest one has more. */
const MAX_DEPTH = 1_000;

/** More elements lie within each other than in any document that a program has written. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/**
 * Counts elements within each other while a text is parsed, so that one that has too many is given up: the parser takes
 * longer for each element the deeper it lies, and readers go down them one by one.
 */
export class ElementDepth {
  #depth = 0;

  /** @throws TooDeep */
  enter(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new TooDeep(`more than ${MAX_DEPTH} elements lie within each other`);
  }

  leave(): void {
    this.#depth -= 1;
  }
}
