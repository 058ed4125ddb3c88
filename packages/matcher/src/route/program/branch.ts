import type { Highs } from 'highs';
import { type IntegerProgram, isAllowed, roomBeside, totalGain } from './integer-program.js';
import { addColumns, addRows } from './model-columns.js';
import { reducedGain } from './relax.js';
import { UNITS_PER_POINT, withModel } from './solver.js';

/** Less than a unit of the objective: no better solution can hide in it. */
const LEAST_STEP = 0.4;

/** A solution, and what no solution exceeds; in units of the objective. */
export interface Incumbent {
  readonly amounts: Float64Array;
  readonly objective: number;
  readonly bound: number;
}

/** Prices by row, and the bound that follows from them alone. */
export interface PricedBound {
  readonly prices: Float64Array;
  readonly bound: number;
}

/** Where a search is given up: counts and no time, so that it ends at the same place on every machine. */
export interface SearchLimits {
  /** Nodes of the search tree. */
  readonly maxNodes: number;
  /** Columns left to decide; where there are more, no search is begun. */
  readonly maxColumns: number;
}

/**
 * Searches for a better solution in whole numbers by branch and cut. Columns that cost more at the prices than a better
 * solution could make up for are settled first (reduced-cost fixing), so that few are left to decide. Where these are
 * more than `maxColumns`, nothing is searched.
 */
export function branch(
  highs: Highs,
  program: IntegerProgram,
  { prices, bound: priced }: PricedBound,
  incumbent: Incumbent,
  { maxNodes, maxColumns }: SearchLimits,
): Incumbent {
  const { open, settled } = settle(program, prices, priced - incumbent.objective);
  if (open.length === 0 || open.length > maxColumns) return incumbent;
  const found = search(highs, program, { chosen: open, settled, incumbent, maxNodes });
  return { ...found, bound: Math.min(incumbent.bound, Math.max(found.bound, found.objective)) };
}

/** How many columns could still be part of a better solution. */
export function openColumns(
  program: IntegerProgram,
  { prices, bound }: PricedBound,
  { objective }: Incumbent,
): number {
  return settle(program, prices, bound - objective).open.length;
}

interface Settled {
  /** Columns still to be decided. */
  readonly open: readonly number[];
  /** Amounts of those that are not. */
  readonly settled: Float64Array;
}

/** @param gap what a column may cost at the prices and still be part of a better solution */
function settle(program: IntegerProgram, prices: Float64Array, gap: number): Settled {
  const settled = new Float64Array(program.gains.length);
  const open: number[] = [];
  for (let column = 0; column < settled.length; column++) {
    const reduced = reducedGain(program, prices, column);
    if (Math.abs(reduced) <= gap) open.push(column);
    else if (reduced > 0) settled[column] = program.uppers[column] ?? 0;
  }
  return { open, settled };
}

interface Search {
  /** At least one, ascending. */
  readonly chosen: readonly number[];
  readonly settled: Float64Array;
  readonly incumbent: Incumbent;
  readonly maxNodes: number;
}

/** The best of the chosen columns beside the settled ones; the incumbent with a new bound where that is no better. */
function search(
  highs: Highs,
  program: IntegerProgram,
  { chosen, settled, incumbent, maxNodes }: Search,
): Incumbent {
  return withModel(highs, (model) => {
    addRows(highs, model, roomBeside(program, settled));
    addColumns(model, program, chosen);
    const all = { kind: 'range', from: 0, to: chosen.length - 1 } as const;
    model.changeColsIntegrality(all, new Int32Array(chosen.length).fill(1));
    model.options.set({ mip_rel_gap: 0, mip_abs_gap: LEAST_STEP / UNITS_PER_POINT, mip_max_nodes: maxNodes });
    model.setSolution({ colValue: chosen.map((column) => incumbent.amounts[column] ?? 0) });
    const { modelStatus } = model.run();
    if (modelStatus === highs.constants.modelStatus.infeasible)
      return { ...incumbent, bound: incumbent.objective };
    const dual = Number(model.info.get('mip_dual_bound')) * UNITS_PER_POINT;
    const bound = Math.floor(totalGain(program, settled) + dual + 0.5);
    const amounts = Float64Array.from(settled);
    model.getSolution().colValue.forEach((value, k) => {
      amounts[chosen[k] ?? 0] = Math.round(value);
    });
    const objective = totalGain(program, amounts);
    const isBetter = objective > incumbent.objective && isAllowed(program, amounts);
    return isBetter ? { amounts, objective, bound } : { ...incumbent, bound };
  });
}
