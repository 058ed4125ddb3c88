import { dot } from './dot.js';

const ROWS_SHIFT = 12;
/** Rows of one page of the matrix. */
const PAGE_ROWS = 1 << ROWS_SHIFT;

/**
 * Rows of `dimensions` floats, in pages, so that growing moves nothing and no page is larger than needed.
 * A row never written holds zeros.
 */
export class VectorMatrix {
  readonly #pages: Float32Array[];
  #rows: number;

  /** @param pages whole pages as `pages()` gave them, the last one may be shorter; taken over, not copied */
  constructor(
    readonly dimensions: number,
    pages: readonly Float32Array[] = [],
    rows = 0,
  ) {
    this.#pages = pages.map((page) => this.#wholePage(page));
    this.#rows = rows;
  }

  /** One more than the highest row ever written. */
  get rows(): number {
    return this.#rows;
  }

  set(row: number, vector: Float32Array): void {
    while (this.#pages.length << ROWS_SHIFT <= row)
      this.#pages.push(new Float32Array(PAGE_ROWS * this.dimensions));
    this.row(row).set(vector);
    this.#rows = Math.max(this.#rows, row + 1);
  }

  clear(row: number): void {
    this.row(row).fill(0);
  }

  /** The row itself, not a copy. */
  row(row: number): Float32Array {
    const start = (row & (PAGE_ROWS - 1)) * this.dimensions;
    return this.#page(row).subarray(start, start + this.dimensions);
  }

  /** Inner product of the row with a vector of the same dimensions. */
  dot(row: number, vector: Float32Array): number {
    return dot(vector, 0, this.#page(row), (row & (PAGE_ROWS - 1)) * this.dimensions, this.dimensions);
  }

  /** The rows in use, in order, as views of whole pages; the last one ends with the last row. */
  pages(): Float32Array[] {
    return this.#pages.map((page, at) => {
      const rows = Math.min(PAGE_ROWS, this.#rows - at * PAGE_ROWS);
      return page.subarray(0, Math.max(0, rows) * this.dimensions);
    });
  }

  /** Splits `rows` rows of floats in one array into pages, without copying whole ones. */
  static of(dimensions: number, values: Float32Array): VectorMatrix {
    const pageLength = PAGE_ROWS * dimensions;
    const pages: Float32Array[] = [];
    for (let at = 0; at < values.length; at += pageLength) pages.push(values.subarray(at, at + pageLength));
    return new VectorMatrix(dimensions, pages, values.length / dimensions);
  }

  #wholePage(page: Float32Array): Float32Array {
    if (page.length === PAGE_ROWS * this.dimensions) return page;
    const whole = new Float32Array(PAGE_ROWS * this.dimensions);
    whole.set(page);
    return whole;
  }

  #page(row: number): Float32Array {
    const page = this.#pages[row >>> ROWS_SHIFT];
    if (page === undefined) throw new RangeError(`no row ${row} in a matrix of ${this.#rows} rows`);
    return page;
  }
}
