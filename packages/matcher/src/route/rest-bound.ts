import type { AssignmentProgram, WeighedTask } from './assignment-program.js';
import type { ProgramSolution } from './program/solve-program.js';
import { UNITS_PER_POINT } from './program/solver.js';

const THOUSANDTHS = 1_000;

/**
 * What experts who are on no list could add to a plan at the most, in points: at the prices of the plan, each place of a
 * task is worth so much already, and an expert with any amount of room who is left out scores no more than `restAtMost`. 0 proves
 * that nothing was lost by keeping the lists short. Absent where a list does not say what it leaves out.
 */
export function restBound(
  tasks: readonly WeighedTask[],
  { taskRows, shareRows }: AssignmentProgram,
  { prices }: ProgramSolution,
): { readonly leftOutAtMost?: number } {
  const priceOf = (row: number | undefined) => (row === undefined ? 0 : (prices[row] ?? 0));
  const subsidy = shareRows.reduce((sum, row) => sum + THOUSANDTHS * priceOf(row), 0);
  let units = 0;
  for (const { task, openPlaces, restAtMost } of tasks) {
    if (restAtMost === undefined) return {};
    if (restAtMost === 0) continue;
    const gain = task.priority * restAtMost * UNITS_PER_POINT + subsidy - priceOf(taskRows.get(task.id));
    units += openPlaces * Math.max(0, gain);
  }
  return { leftOutAtMost: Math.ceil(units) / UNITS_PER_POINT };
}
