import { type AssignmentProgram, compareIdle } from './assignment-program.js';

/**
 * How much each column of an assignment is preferred among plans that are worth the same: experts who are idle longest
 * first, then by id; the better one to the task whose id comes first. A product of two ranks, so that two experts and two
 * tasks that are alike have one order.
 */
export function tiePreferences({ program, columns, taskRows }: AssignmentProgram): Float64Array {
  const experts = new Map(columns.map((edge) => [edge.capacity.expertId, edge]));
  const ranked = [...experts.values()].sort(compareIdle);
  const ranks = new Map(ranked.map(({ capacity }, k) => [capacity.expertId, ranked.length - k]));
  const preferences = new Float64Array(program.gains.length);
  columns.forEach(({ capacity, task }, k) => {
    const taskRank = taskRows.size - (taskRows.get(task.id) ?? 0);
    preferences[program.reliefs + k] = (ranks.get(capacity.expertId) ?? 0) * taskRank;
  });
  return preferences;
}
