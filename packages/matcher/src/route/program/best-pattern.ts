import { type Block, valueIn } from './block.js';
import type { IntegerProgram } from './integer-program.js';

/** Steps after which a search is given up; what is found by then counts, and its bound is the first one. */
const MAX_STEPS = 20_000;

/** Columns that a block can take together. */
export interface Pattern {
  /** Ascending; one that is taken twice is there twice. */
  readonly columns: readonly number[];
  /** What the columns are worth, less what the reliefs cost that they need. */
  readonly worth: number;
  /** No pattern of the block is worth more. */
  readonly bound: number;
}

interface Item {
  readonly column: number;
  readonly worth: number;
  /** By row of the block. */
  readonly weights: readonly number[];
  readonly density: number;
}

/**
 * The columns of a block that are worth most together (a knapsack with several rows), by depth-first search, the most worth
 * for its room first; a branch is left when the best that it could hold, fractions allowed, is no better.
 * @param worthOf what a unit of a column is worth, in units
 */
export function bestPattern(
  program: IntegerProgram,
  block: Block,
  worthOf: (column: number) => number,
): Pattern {
  return new PatternSearch(program, block, worthOf).run();
}

class PatternSearch {
  readonly #items: readonly Item[];
  readonly #room: number[];
  /** What each more unit beyond the limit costs, by row of the block. */
  readonly #costs: readonly (readonly number[])[];
  readonly #limits: readonly number[];
  /** The row that most of the weight is asked of, by which fractions are counted. */
  readonly #scarce: number;
  readonly #chosen: number[] = [];
  #best: readonly number[] = [];
  #bestWorth = 0;
  #steps = 0;

  constructor(
    program: IntegerProgram,
    { rows, reliefs, columns }: Block,
    worthOf: (column: number) => number,
  ) {
    this.#costs = rows.map((row) =>
      reliefs
        .filter((relief) => program.rows[program.starts[relief] ?? 0] === row)
        .map((relief) => -(program.gains[relief] ?? 0))
        .sort((a, b) => a - b),
    );
    this.#limits = rows.map((row) => program.limits[row] ?? 0);
    this.#room = this.#limits.map((limit, k) => limit + (this.#costs[k]?.length ?? 0));
    const worthwhile = columns
      .map((column) => ({
        column,
        worth: worthOf(column),
        weights: rows.map((row) => valueIn(program, column, row)),
      }))
      .filter(
        ({ worth, weights }) => worth > 0 && weights.every((weight, k) => weight <= (this.#room[k] ?? 0)),
      );
    const asked = rows.map((_, k) => worthwhile.reduce((sum, { weights }) => sum + (weights[k] ?? 0), 0));
    const tightness = asked.map((sum, k) => sum / Math.max(1, this.#room[k] ?? 0));
    this.#scarce = tightness.indexOf(Math.max(...tightness));
    this.#items = worthwhile
      .map((one) => ({ ...one, density: one.worth / (one.weights[this.#scarce] ?? 1) }))
      .sort((a, b) => b.density - a.density || b.worth - a.worth || a.column - b.column);
  }

  run(): Pattern {
    const bound = this.#most(0);
    this.#visit(0, 0);
    const isWhole = this.#steps < MAX_STEPS;
    const columns = [...this.#best].sort((a, b) => a - b);
    return { columns, worth: this.#bestWorth, bound: isWhole ? this.#bestWorth : bound };
  }

  #visit(k: number, worth: number): void {
    const net = worth - this.#cost();
    if (net > this.#bestWorth) {
      this.#bestWorth = net;
      this.#best = [...this.#chosen];
    }
    this.#steps += 1;
    const item = this.#items[k];
    if (item === undefined || this.#steps >= MAX_STEPS || net + this.#most(k) <= this.#bestWorth) return;
    if (this.#take(item)) {
      this.#chosen.push(item.column);
      this.#visit(k + 1, worth + item.worth);
      this.#chosen.pop();
      item.weights.forEach((weight, row) => {
        this.#room[row] = (this.#room[row] ?? 0) + weight;
      });
    }
    this.#visit(k + 1, worth);
  }

  #take({ weights }: Item): boolean {
    if (weights.some((weight, row) => weight > (this.#room[row] ?? 0))) return false;
    weights.forEach((weight, row) => {
      this.#room[row] = (this.#room[row] ?? 0) - weight;
    });
    return true;
  }

  /** The most that the items from the k-th on could add, by the scarce row alone. */
  #most(k: number): number {
    let room = this.#room[this.#scarce] ?? Number.POSITIVE_INFINITY;
    let most = 0;
    for (let at = k; at < this.#items.length && room > 0; at++) {
      const { worth = 0, weights = [] } = this.#items[at] ?? {};
      const weight = weights[this.#scarce] ?? 0;
      most += weight <= room ? worth : (worth * room) / weight;
      room -= weight;
    }
    return most;
  }

  /** What the reliefs cost that are in use. */
  #cost(): number {
    let cost = 0;
    this.#costs.forEach((costs, k) => {
      if (costs.length === 0) return;
      const used = (this.#limits[k] ?? 0) + costs.length - (this.#room[k] ?? 0);
      for (let extra = 0; extra < used - (this.#limits[k] ?? 0); extra++) cost += costs[extra] ?? 0;
    });
    return cost;
  }
}
