import type { IntegerProgram } from './integer-program.js';
import { type Relaxed, reducedGain } from './relax.js';

const WHOLE = 1e-6;

/**
 * A solution in whole numbers beside the best fractions: these rounded down, then what still fits, the largest fractions
 * first, then what loses least at the prices; ties by column.
 */
export function fillIn(program: IntegerProgram, { amounts, prices }: Relaxed): Float64Array {
  const room = new Room(program);
  const fractions: number[] = [];
  amounts.forEach((amount, column) => {
    const whole = Math.floor(amount + WHOLE);
    if (column < program.reliefs) return;
    for (let k = 0; k < whole; k++) room.take(column);
    if (amount - whole > WHOLE) fractions.push(column);
  });
  fractions.sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
  for (const column of fractions) room.take(column);
  for (const column of byPrice(program, prices)) while (room.take(column));
  return room.amounts;
}

function byPrice(program: IntegerProgram, prices: Float64Array): number[] {
  const reduced = Float64Array.from(program.gains, (_, column) => reducedGain(program, prices, column));
  const columns = Array.from(
    { length: program.gains.length - program.reliefs },
    (_, k) => k + program.reliefs,
  );
  return columns.sort((a, b) => (reduced[b] ?? 0) - (reduced[a] ?? 0) || a - b);
}

/** What is left of the limits while columns are taken one by one; a relief is taken where a row needs it. */
class Room {
  readonly amounts: Float64Array;
  readonly #left: Float64Array;
  /** Reliefs not taken yet, the cheapest last, by row. */
  readonly #reliefs = new Map<number, number[]>();

  constructor(private readonly program: IntegerProgram) {
    this.amounts = new Float64Array(program.gains.length);
    this.#left = Float64Array.from(program.limits);
    for (let relief = 0; relief < program.reliefs; relief++) {
      const row = program.rows[program.starts[relief] ?? 0] ?? 0;
      const reliefs = this.#reliefs.get(row) ?? [];
      this.#reliefs.set(
        row,
        [...reliefs, relief].sort((a, b) => this.#gain(a) - this.#gain(b) || b - a),
      );
    }
  }

  /** Takes one unit of a column where it fits and gains; says whether it did. */
  take(column: number): boolean {
    if ((this.amounts[column] ?? 0) >= (this.program.uppers[column] ?? 0)) return false;
    const reliefs = this.#reliefsFor(column);
    if (reliefs === undefined) return false;
    const gain = reliefs.reduce((sum, relief) => sum + this.#gain(relief), this.#gain(column));
    if (gain <= 0) return false;
    for (const relief of reliefs) this.#reliefs.get(this.#rowsOf(relief)[0] ?? -1)?.pop();
    for (const one of [...reliefs, column]) this.#book(one);
    return true;
  }

  /** The reliefs that a unit of a column needs; undefined where it does not fit even so. */
  #reliefsFor(column: number): number[] | undefined {
    const { starts, rows, values } = this.program;
    const reliefs: number[] = [];
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0;
      const lacking = (values[at] ?? 0) - (this.#left[row] ?? 0);
      if (lacking <= 0) continue;
      const relief = lacking <= 1 ? this.#reliefs.get(row)?.at(-1) : undefined;
      if (relief === undefined) return undefined;
      reliefs.push(relief);
    }
    return reliefs;
  }

  #book(column: number): void {
    const { starts, rows, values } = this.program;
    this.amounts[column] = (this.amounts[column] ?? 0) + 1;
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0;
      this.#left[row] = (this.#left[row] ?? 0) - (values[at] ?? 0);
    }
  }

  #rowsOf(column: number): Int32Array {
    return this.program.rows.subarray(this.program.starts[column], this.program.starts[column + 1]);
  }

  #gain(column: number): number {
    return this.program.gains[column] ?? 0;
  }
}
