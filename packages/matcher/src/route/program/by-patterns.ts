import type { Highs, Model } from 'highs';
import { bestPattern } from './best-pattern.js';
import { type Block, blockOf, blocksOf } from './block.js';
import type { Incumbent } from './branch.js';
import { fillIn } from './fill-in.js';
import { type IntegerProgram, isAllowed, totalGain } from './integer-program.js';
import {
  type MasterColumn,
  type MasterPrices,
  outsidePrice,
  PatternMaster,
  plainColumns,
} from './pattern-master.js';
import { withModel } from './solver.js';

const ROUNDS = 30;
/** How near new prices stay to the best so far at the most (Wentges 1997); less when that pays, not at all at the end. */
const MAX_NEARNESS = 0.95;
const NEARER = 0.7;
const LEAST_PROMISE = 0.01;
/** What a single column may lose at the first prices and still be taken in, in units. */
const FIRST_SLACK = 10_000;
/** Plain columns of one group that a round may add. */
const MORE_PLAIN = 5;
/** Fractions above this are made whole together; no two of them can be of one place. */
const SURE = 0.75;
const MAX_DIVES = 300;

/**
 * Betters a solution and its bound where columns take room in blocks, as hours of experts: patterns of the blocks are
 * weighed instead of single columns, new ones are searched for at the prices of the last, and the best mix in whole numbers
 * of those found is taken. The bound is Lagrange's, of the best prices met: what all room in no block is worth, plus the best
 * pattern of each block, which its own search has proved.
 * @param prices by row, to begin with
 */
export function byPatterns(
  highs: Highs,
  program: IntegerProgram,
  prices: Float64Array,
  incumbent: Incumbent,
): Incumbent {
  const blocks = blocksOf(program);
  if (blocks.length === 0) return incumbent;
  return withModel(highs, (model) => {
    const search = new PatternRelaxation(program, blocks, new PatternMaster(highs, model, program, blocks));
    const bound = Math.min(incumbent.bound, search.run(prices, incumbent.amounts));
    const amounts = search.whole(model, prices);
    const objective = totalGain(program, amounts);
    const isBetter = objective > incumbent.objective && isAllowed(program, amounts);
    return isBetter ? { amounts, objective, bound } : { ...incumbent, bound };
  });
}

class PatternRelaxation {
  readonly #plain: readonly number[];

  constructor(
    private readonly program: IntegerProgram,
    private readonly blocks: readonly Block[],
    private readonly master: PatternMaster,
  ) {
    this.#plain = plainColumns(program);
  }

  /** Adds patterns until none promises more; returns the least bound, in whole units. */
  run(start: Float64Array, amounts: Float64Array): number {
    let center = start;
    const first = this.#at(center);
    let { bound } = first;
    const plain = this.#promisingPlain(center, -FIRST_SLACK);
    this.master.add([...this.#held(amounts), ...first.patterns, ...this.#singles(center), ...plain]);
    let nearness = MAX_NEARNESS;
    for (let round = 0; round < ROUNDS; round++) {
      const prices = this.master.solve();
      const tried = prices.rows.map((price, row) => nearness * (center[row] ?? 0) + (1 - nearness) * price);
      const found = this.#at(tried);
      const isBetter = found.bound < bound;
      if (isBetter) {
        bound = found.bound;
        center = tried;
      }
      const more = this.#promising(found.patterns, prices);
      if (more.length === 0 && nearness === 0) break;
      nearness = isBetter ? nearness * NEARER : (nearness + MAX_NEARNESS) / 2;
      if (more.length === 0) nearness = 0;
      this.master.add(more);
    }
    return Math.floor(bound + 1e-3);
  }

  /**
   * A mix of the patterns in whole numbers, and what still fits beside it: the surest fractions are made whole, the rest is
   * solved again, until all are whole (diving).
   */
  whole(model: Model, prices: Float64Array): Float64Array {
    const { columns } = this.master;
    const isFixed = new Uint8Array(columns.length);
    for (let dive = 0; dive < MAX_DIVES; dive++) {
      model.run();
      const shares = model.getSolution().colValue;
      const open = [...shares.keys()].filter((k) => isFixed[k] === 0 && isFraction(shares[k] ?? 0));
      if (open.length === 0) break;
      const surest = open.toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
      const [first = 0] = surest;
      const sure = surest.filter((k) => k === first || (shares[k] ?? 0) > SURE).sort((a, b) => a - b);
      for (const k of sure) isFixed[k] = 1;
      const ones = new Float64Array(sure.length).fill(1);
      model.changeColsBounds({ kind: 'set', indices: sure }, ones, ones);
    }
    const amounts = new Float64Array(this.program.gains.length);
    model.getSolution().colValue.forEach((value, k) => {
      const taken = Math.round(value);
      for (const column of columns[k]?.columns ?? []) amounts[column] = (amounts[column] ?? 0) + taken;
    });
    return fillIn(this.program, { amounts, prices });
  }

  /** The bound at some prices, and the best pattern of each block there. */
  #at(prices: Float64Array) {
    const { program } = this;
    let bound = 0;
    program.limits.forEach((limit, row) => {
      if ((program.blocks[row] ?? -1) < 0) bound += limit * (prices[row] ?? 0);
    });
    const worthOf = (column: number) => (program.gains[column] ?? 0) - outsidePrice(program, column, prices);
    const patterns: MasterColumn[] = [];
    this.blocks.forEach((block, k) => {
      const best = bestPattern(program, block, worthOf);
      bound += best.bound;
      const taken = best.columns.reduce((sum, column) => sum + outsidePrice(program, column, prices), 0);
      if (best.columns.length > 0)
        patterns.push({ block: k, columns: best.columns, gain: Math.round(best.worth + taken) });
    });
    for (const column of this.#plain) bound += Math.max(0, worthOf(column)) * (program.uppers[column] ?? 0);
    return { bound, patterns };
  }

  #promising(patterns: readonly MasterColumn[], prices: MasterPrices): MasterColumn[] {
    const better = patterns.filter((one) => this.master.reducedGain(one, prices) > LEAST_PROMISE);
    const plain = this.#promisingPlain(prices.rows, LEAST_PROMISE);
    return [...better, ...plain].filter((one) => !this.master.has(one));
  }

  #promisingPlain(prices: Float64Array, least: number): MasterColumn[] {
    const { program } = this;
    const perGroup = new Map<number, number>();
    return this.#plain.flatMap((column) => {
      const gain = program.gains[column] ?? 0;
      const group = program.rows[program.starts[column] ?? 0] ?? 0;
      const taken = perGroup.get(group) ?? 0;
      if (taken >= MORE_PLAIN || gain - outsidePrice(program, column, prices) <= least - 1e-6) return [];
      perGroup.set(group, taken + 1);
      return [{ block: -1, columns: [column], gain }];
    });
  }

  /** Patterns of one column each that lose little at some prices. */
  #singles(prices: Float64Array): MasterColumn[] {
    return this.blocks.flatMap((block, k) => {
      const priced = block.columns.map((column) => {
        const gain = this.#worthOf(k, [column]);
        return { column, gain, reduced: gain - outsidePrice(this.program, column, prices) };
      });
      const fit = priced.filter(({ gain, reduced }) => gain > 0 && reduced > -FIRST_SLACK);
      return fit.map(({ column, gain }) => ({ block: k, columns: [column], gain }));
    });
  }

  /** What a solution takes: its pattern of each block, its columns that are in none. */
  #held(amounts: Float64Array): MasterColumn[] {
    const { program } = this;
    const index = new Map(this.blocks.map(({ rows: [row = 0] }, k) => [program.blocks[row] ?? -1, k]));
    const taken = new Map<number, number[]>();
    const plain: MasterColumn[] = [];
    for (let column = program.reliefs; column < amounts.length; column++) {
      const block = index.get(blockOf(program, column)) ?? -1;
      for (let unit = 0; unit < (amounts[column] ?? 0); unit++) {
        if (block >= 0) taken.set(block, [...(taken.get(block) ?? []), column]);
        else plain.push({ block: -1, columns: [column], gain: program.gains[column] ?? 0 });
      }
    }
    const patterns = [...taken].map(([block, columns]) => ({
      block,
      columns,
      gain: this.#worthOf(block, columns),
    }));
    return [...patterns, ...plain];
  }

  /** The gain of a pattern, what its reliefs cost taken off. */
  #worthOf(block: number, columns: readonly number[]): number {
    const own = this.blocks[block];
    if (own === undefined) return 0;
    const only = { ...own, columns };
    return bestPattern(this.program, only, (column) => this.program.gains[column] ?? 0).worth;
  }
}

function isFraction(share: number): boolean {
  return Math.abs(share - Math.round(share)) > 1e-6;
}
