import { branch, type Incumbent, openColumns, type SearchLimits } from './branch.js';
import { byPatterns } from './by-patterns.js';
import { fillIn } from './fill-in.js';
import { type IntegerProgram, totalGain } from './integer-program.js';
import { priceBound } from './price-bound.js';
import { relax } from './relax.js';
import { loadSolver } from './solver.js';

const ROUNDS = 3;
/** Problems with so few columns to decide are searched at once. */
const SMALL = 2_000;
const DEFAULT_LIMITS: SearchLimits = { maxNodes: 2_000, maxColumns: 10_000 };

/** The best solution found, how good any could be, and what room is worth. */
export interface ProgramSolution extends Incumbent {
  /** Shadow prices by row, in units. */
  readonly prices: Float64Array;
  /** Whether `bound` follows from the prices alone, and not from a search as well. */
  readonly isPriced: boolean;
}

/**
 * Solves an integer program: the best fractions exactly, whole numbers beside them, patterns of blocks where much is left to
 * decide, then a search until the solution is proved best or the limits are reached, which `bound` above `objective` tells. The same program has the same solution on every
 * machine.
 */
export async function solveProgram(
  program: IntegerProgram,
  limits: SearchLimits = DEFAULT_LIMITS,
): Promise<ProgramSolution> {
  const highs = await loadSolver();
  const relaxed = relax(highs, program);
  const { prices } = relaxed;
  const priced = { prices, bound: priceBound(program, prices) };
  const amounts = fillIn(program, relaxed);
  let best: Incumbent = { amounts, objective: totalGain(program, amounts), bound: priced.bound };
  if (best.bound > best.objective && openColumns(program, priced, best) > SMALL)
    best = byPatterns(highs, program, prices, best);
  for (let round = 0; round < ROUNDS && best.bound > best.objective; round++) {
    const next = branch(highs, program, priced, best, limits);
    const isStuck = next.objective === best.objective && next.bound === best.bound;
    best = next;
    if (isStuck) break;
  }
  const filled = best.bound > best.objective ? fillIn(program, { ...best, prices }) : best.amounts;
  const objective = totalGain(program, filled);
  return { amounts: filled, objective, bound: best.bound, prices, isPriced: best.bound === priced.bound };
}
