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

/** Where a search is given up: counts and no time, so that it ends at the same place on every machine. */
export interface SearchLimits {
  /** Nodes of the search tree. */
  readonly maxNodes: number;
  /** Columns left to decide. */
  readonly maxColumns: number;
}

/**
 * Searches for a better solution in whole numbers by branch and cut. Columns that cost more at the prices than a better
 * solution could make up for are settled first (reduced-cost fixing), so that few are left to decide. Where these are
 * more than `maxColumns`, only the most promising are looked at and the bound stays as it is.
 */
export function branch(
  highs: Highs,
  program: IntegerProgram,
  prices: Float64Array,
  incumbent: Incumbent,
  { maxNodes, maxColumns }: SearchLimits,
): Incumbent {
  const { open, settled } = settle(program, prices, incumbent);
  const isWhole = open.length <= maxColumns;
  const chosen = isWhole ? open : mostPromising(program, prices, open, maxColumns);
  if (chosen.length === 0) return incumbent;
  const found = search(highs, program, { chosen, settled, incumbent, maxNodes });
  const bound = isWhole ? Math.min(incumbent.bound, Math.max(found.bound, found.objective)) : incumbent.bound;
  return { ...found, bound };
}

interface Settled {
  /** Columns still to be decided. */
  readonly open: readonly number[];
  /** Amounts of those that are not. */
  readonly settled: Float64Array;
}

function settle(program: IntegerProgram, prices: Float64Array, { objective, bound }: Incumbent): Settled {
  const gap = bound - objective;
  const settled = new Float64Array(program.gains.length);
  const open: number[] = [];
  for (let column = 0; column < settled.length; column++) {
    const reduced = reducedGain(program, prices, column);
    if (Math.abs(reduced) <= gap) open.push(column);
    else if (reduced > 0) settled[column] = program.uppers[column] ?? 0;
  }
  return { open, settled };
}

function mostPromising(
  program: IntegerProgram,
  prices: Float64Array,
  open: readonly number[],
  maxColumns: number,
): number[] {
  const rank = new Map(
    open.map((column) => [column, column < program.reliefs ? 0 : -reducedGain(program, prices, column)]),
  );
  const best = open.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a - b);
  return best.slice(0, maxColumns).sort((a, b) => a - b);
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
