import type { IntegerProgram } from './integer-program.js';
import { reducedGain } from './relax.js';

/** Additions of this size of numbers err by less. */
const ROUNDING = 1e-3;

/**
 * What no solution of a program exceeds, in whole units: for any prices of 0 or more, what all room is worth at these
 * prices plus what each column gains beyond them (weak duality). It rests on no claim of the solver: wrong prices only
 * make it larger. Prices of a plain assignment are whole, so the rounded ones are tried too.
 */
export function priceBound(program: IntegerProgram, prices: Float64Array): number {
  const rounded = prices.map(Math.round);
  return Math.min(Math.floor(boundAt(program, prices) + ROUNDING), boundAt(program, rounded));
}

function boundAt(program: IntegerProgram, prices: Float64Array): number {
  let bound = program.limits.reduce((sum, limit, row) => sum + limit * (prices[row] ?? 0), 0);
  for (let column = 0; column < program.gains.length; column++)
    bound += Math.max(0, reducedGain(program, prices, column)) * (program.uppers[column] ?? 0);
  return bound;
}
