import type { Highs } from 'highs';
import { type IntegerProgram, isAllowed, roomBeside, totalGain } from './integer-program.js';
import { addColumns, addRows } from './model-columns.js';
import { reducedGain } from './relax.js';
import type { ProgramSolution } from './solve-program.js';
import { loadSolver, withModel } from './solver.js';

/** Prices and gains that differ by less are equal, in units. */
const SAME = 0.01;
const LIMITS = { columns: 100_000, nodes: 200 };

/**
 * Of the best solutions, the one that is preferred most: Σ preference × column, whole numbers of 0 or more. A best solution
 * uses only columns that lose nothing at the prices, and leaves no room that has a price (complementary slackness), so
 * the second search has only these to choose from. Where the best is not proved by the prices alone, or more than
 * 100,000 columns tie, the solution stays.
 */
export async function prefer(
  program: IntegerProgram,
  solution: ProgramSolution,
  preferences: Float64Array,
): Promise<ProgramSolution> {
  if (!solution.isPriced || solution.bound > solution.objective) return solution;
  const { open, settled } = tied(program, solution.prices);
  if (open.length === 0 || open.length > LIMITS.columns) return solution;
  const amounts = preferred(await loadSolver(), program, { open, settled, solution, preferences });
  const isBest = totalGain(program, amounts) === solution.objective && isAllowed(program, amounts);
  return isBest ? { ...solution, amounts } : solution;
}

function tied(program: IntegerProgram, prices: Float64Array) {
  const settled = new Float64Array(program.gains.length);
  const open: number[] = [];
  for (let column = 0; column < settled.length; column++) {
    const reduced = reducedGain(program, prices, column);
    if (Math.abs(reduced) <= SAME) open.push(column);
    else if (reduced > 0) settled[column] = program.uppers[column] ?? 0;
  }
  return { open, settled };
}

interface Choice {
  /** Ascending. */
  readonly open: readonly number[];
  readonly settled: Float64Array;
  readonly solution: ProgramSolution;
  readonly preferences: Float64Array;
}

function preferred(
  highs: Highs,
  program: IntegerProgram,
  { open, settled, solution, preferences }: Choice,
): Float64Array {
  return withModel(highs, (model) => {
    const room = roomBeside(program, settled);
    addRows(highs, model, room, (row) => (solution.prices[row] ?? 0) > SAME);
    addColumns(model, program, open);
    const all = { kind: 'range', from: 0, to: open.length - 1 } as const;
    model.changeColsCost(
      all,
      Float64Array.from(open, (column) => preferences[column] ?? 0),
    );
    model.changeColsIntegrality(all, new Int32Array(open.length).fill(1));
    model.options.set({ mip_rel_gap: 0, mip_abs_gap: 0.4, mip_max_nodes: LIMITS.nodes });
    model.setSolution({ colValue: open.map((column) => solution.amounts[column] ?? 0) });
    model.run();
    const amounts = Float64Array.from(settled);
    model.getSolution().colValue.forEach((value, k) => {
      amounts[open[k] ?? 0] = Math.round(value);
    });
    return amounts;
  });
}
