import type { Highs, Model } from 'highs';
import { type Block, blockOf } from './block.js';
import type { IntegerProgram } from './integer-program.js';
import { addRows } from './model-columns.js';
import { UNITS_PER_POINT } from './solver.js';

/** A column of the master: a pattern of a block, or a column of the program that is in no block. */
export interface MasterColumn {
  /** -1 for none. */
  readonly block: number;
  /** Columns of the program; one that is taken twice is there twice. */
  readonly columns: readonly number[];
  /** In units, what reliefs cost taken off. */
  readonly gain: number;
}

/** Prices of the rows of the program that are in no block, and of the blocks; in units. */
export interface MasterPrices {
  /** By row of the program; 0 for rows of blocks. */
  readonly rows: Float64Array;
  /** By block. */
  readonly blocks: Float64Array;
}

/**
 * The program with a choice of one pattern for each block in place of the rows of blocks (Dantzig and Wolfe 1960). Its
 * relaxation is tighter than that of the program, since half a pattern is not half a column.
 */
export class PatternMaster {
  readonly columns: MasterColumn[] = [];
  /** Row of the master by row of the program, -1 for rows of blocks. */
  readonly #rowOf: Int32Array;
  readonly #rows: number;
  readonly #known = new Set<string>();

  constructor(
    highs: Highs,
    private readonly model: Model,
    private readonly program: IntegerProgram,
    private readonly blocks: readonly Block[],
  ) {
    let next = 0;
    this.#rowOf = program.blocks.map((block) => (block < 0 ? next++ : -1));
    this.#rows = next;
    const outside = program.limits.filter((_, row) => (program.blocks[row] ?? -1) < 0);
    const limits = new Float64Array(next + blocks.length).fill(1);
    limits.set(outside);
    addRows(highs, model, limits);
  }

  /** Adds columns, each once. */
  add(columns: readonly MasterColumn[]): void {
    const fresh = [...new Map(columns.map((one) => [keyOf(one), one])).values()].filter(
      (one) => !this.has(one),
    );
    for (const one of fresh) this.#known.add(keyOf(one));
    const entries = fresh.map((one) => this.#entriesOf(one));
    const starts = Int32Array.from([0, ...entries.map((one) => one.size)]);
    for (let k = 1; k < starts.length; k++) starts[k] = (starts[k] ?? 0) + (starts[k - 1] ?? 0);
    const upper = fresh.map(({ block, columns: [column = 0] }) =>
      block < 0 ? (this.program.uppers[column] ?? 0) : 1,
    );
    this.columns.push(...fresh);
    this.model.addCols({
      cost: Float64Array.from(fresh, ({ gain }) => gain / UNITS_PER_POINT),
      lower: new Float64Array(fresh.length),
      upper: Float64Array.from(upper),
      matrix: {
        format: 'csc',
        numRows: this.#rows + this.blocks.length,
        numCols: fresh.length,
        starts,
        indices: Int32Array.from(entries.flatMap((one) => [...one.keys()])),
        values: Float64Array.from(entries.flatMap((one) => [...one.values()])),
      },
    });
  }

  /** Whether a column was added. */
  has(column: MasterColumn): boolean {
    return this.#known.has(keyOf(column));
  }

  /** Solves the relaxation. */
  solve(): MasterPrices {
    this.model.run();
    const duals = this.model.getSolution().rowDual.map((dual) => Math.max(0, dual * UNITS_PER_POINT));
    const rows = Float64Array.from(this.#rowOf, (row) => (row < 0 ? 0 : (duals[row] ?? 0)));
    return { rows, blocks: duals.slice(this.#rows) };
  }

  /** What a column gains beyond the prices of what it takes. */
  reducedGain({ block, columns, gain }: MasterColumn, prices: MasterPrices): number {
    const taken = columns.reduce((sum, column) => sum + outsidePrice(this.program, column, prices.rows), 0);
    return gain - taken - (block < 0 ? 0 : (prices.blocks[block] ?? 0));
  }

  #entriesOf({ block, columns }: MasterColumn): Map<number, number> {
    const entries = new Map<number, number>();
    for (const column of columns) {
      const end = this.program.starts[column + 1] ?? 0;
      for (let at = this.program.starts[column] ?? 0; at < end; at++) {
        const row = this.#rowOf[this.program.rows[at] ?? 0] ?? -1;
        if (row >= 0) entries.set(row, (entries.get(row) ?? 0) + (this.program.values[at] ?? 0));
      }
    }
    if (block >= 0) entries.set(this.#rows + block, 1);
    return entries;
  }
}

function keyOf({ block, columns }: MasterColumn): string {
  return `${block}:${columns.join()}`;
}

/** What a unit of a column takes of the rows that are in no block, at their prices. */
export function outsidePrice(program: IntegerProgram, column: number, prices: Float64Array): number {
  const end = program.starts[column + 1] ?? 0;
  let price = 0;
  for (let at = program.starts[column] ?? 0; at < end; at++) {
    const row = program.rows[at] ?? 0;
    if ((program.blocks[row] ?? -1) < 0) price += (program.values[at] ?? 0) * (prices[row] ?? 0);
  }
  return price;
}

/** The columns of a program that are in no block, reliefs aside. */
export function plainColumns(program: IntegerProgram): number[] {
  const plain: number[] = [];
  for (let column = program.reliefs; column < program.gains.length; column++)
    if (blockOf(program, column) < 0) plain.push(column);
  return plain;
}
