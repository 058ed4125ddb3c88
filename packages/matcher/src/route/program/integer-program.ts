/**
 * Maximise Σ gain × column so that no row exceeds its limit and each column is a whole number from 0 to its upper bound.
 * All numbers are whole, limits are 0 or more, so nothing at all is always allowed, and sums are exact. Columns are
 * sparse: the entries of column `c` are `rows` and `values` from `starts[c]` to `starts[c + 1]`.
 */
export interface IntegerProgram {
  readonly limits: Float64Array;
  readonly gains: Float64Array;
  readonly uppers: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** So many columns come first that only make room in one row each, at a cost. */
  readonly reliefs: number;
  /**
   * The block of each row, -1 for none. The rows of a block limit the same columns, as the hours and the places of an
   * expert do, and a column has rows of one block at the most.
   */
  readonly blocks: Int32Array;
}

/** An entry of a column: the row, and how much of it one unit of the column takes. */
export type Entry = readonly [row: number, value: number];

/** Writes an integer program row by row, then column by column; reliefs first. */
export class ProgramBuilder {
  readonly #limits: number[] = [];
  readonly #blocks: number[] = [];
  readonly #gains: number[] = [];
  readonly #uppers: number[] = [];
  readonly #starts: number[] = [0];
  readonly #rows: number[] = [];
  readonly #values: number[] = [];
  #reliefs = 0;

  /** @returns the row */
  addRow(limit: number, block = -1): number {
    this.#blocks.push(block);
    return this.#limits.push(limit) - 1;
  }

  addRelief(row: number, cost: number): void {
    this.addColumn(-cost, 1, [[row, -1]]);
    this.#reliefs += 1;
  }

  addColumn(gain: number, upper: number, entries: readonly Entry[]): void {
    this.#gains.push(gain);
    this.#uppers.push(upper);
    for (const [row, value] of entries) {
      this.#rows.push(row);
      this.#values.push(value);
    }
    this.#starts.push(this.#rows.length);
  }

  build(): IntegerProgram {
    return {
      limits: Float64Array.from(this.#limits),
      gains: Float64Array.from(this.#gains),
      uppers: Float64Array.from(this.#uppers),
      starts: Int32Array.from(this.#starts),
      rows: Int32Array.from(this.#rows),
      values: Float64Array.from(this.#values),
      reliefs: this.#reliefs,
      blocks: Int32Array.from(this.#blocks),
    };
  }
}

/** The sum of weight × value over the entries of a column. */
export function columnSum(program: IntegerProgram, column: number, weights: Float64Array): number {
  const end = program.starts[column + 1] ?? 0;
  let sum = 0;
  for (let at = program.starts[column] ?? 0; at < end; at++)
    sum += (program.values[at] ?? 0) * (weights[program.rows[at] ?? 0] ?? 0);
  return sum;
}

/** What all columns together are worth; exact. */
export function totalGain({ gains }: IntegerProgram, amounts: Float64Array): number {
  return amounts.reduce((sum, amount, column) => sum + amount * (gains[column] ?? 0), 0);
}

/** What some amounts of the columns leave of the limits; below 0 where they exceed one. */
export function roomBeside(program: IntegerProgram, amounts: Float64Array): Float64Array {
  const room = Float64Array.from(program.limits);
  for (let column = 0; column < amounts.length; column++) {
    const amount = amounts[column] ?? 0;
    if (amount === 0) continue;
    const end = program.starts[column + 1] ?? 0;
    for (let at = program.starts[column] ?? 0; at < end; at++) {
      const row = program.rows[at] ?? 0;
      room[row] = (room[row] ?? 0) - amount * (program.values[at] ?? 0);
    }
  }
  return room;
}

/** Whether some amounts keep every limit, exactly. */
export function isAllowed(program: IntegerProgram, amounts: Float64Array): boolean {
  return (
    roomBeside(program, amounts).every((room) => room >= 0) &&
    amounts.every((amount, column) => amount >= 0 && amount <= (program.uppers[column] ?? 0))
  );
}
