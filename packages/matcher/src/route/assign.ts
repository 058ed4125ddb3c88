import type { Assignment, AssignmentPlan } from '../domain/assignment.js';
import type { Capacity } from '../domain/capacity.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import { type AssignmentProgram, assignmentProgram, type WeighedTask } from './assignment-program.js';
import { bookRequired, edgesOfOthers } from './book-required.js';
import type { TaskCandidates } from './candidate.js';
import { compareIds, type TaskEdges, taskEdges } from './edges.js';
import { Ledger } from './ledger.js';
import { openTask } from './open-task.js';
import { prefer } from './program/prefer.js';
import { type ProgramSolution, solveProgram } from './program/solve-program.js';
import { UNITS_PER_POINT } from './program/solver.js';
import { restBound } from './rest-bound.js';
import { tiePreferences } from './tie-preferences.js';
import { WhyAssigned } from './why-assigned.js';

/** What is to be shared out. */
export interface Work {
  readonly tasks: readonly Task[];
  /** Each expert once. */
  readonly capacities: readonly Capacity[];
  readonly candidates: readonly TaskCandidates[];
}

/** A plan, and the reasons of each pair in it. */
export interface AssignedWork {
  readonly plan: AssignmentPlan;
  /** Why an expert got a task or did not. */
  readonly why: WhyAssigned;
}

/**
 * Assigns experts to tasks: of all plans that keep every limit, one with the greatest Σ priority × score less what load costs.
 * Experts whom a task requires come first. Of plans that are worth the same, one that gives work to those who are idle
 * longest, then by expert id and task id. The same work gives the same plan, in whatever order it is told, on every machine.
 * Solved on the calling thread: about 10 s for 10,000 tasks with 50 candidates each.
 */
export async function assign(work: Work, policy: RoutingPolicy): Promise<AssignedWork> {
  const ledgers = new Map(work.capacities.map((one) => [one.expertId, new Ledger(one, policy)]));
  const capacities = new Map(work.capacities.map((one) => [one.expertId, one]));
  const tasks = taskEdges(work.tasks, work.candidates, capacities, policy);
  const required = bookRequired(tasks, ledgers);
  const weighed = tasks.map((one) => weighedTask(one));
  const written = assignmentProgram(weighed, ledgers, policy);
  const solved = await solveProgram(written.program);
  const solution = await prefer(written.program, solved, tiePreferences(written));
  const chosen = chosenPlaces(written, solution, ledgers);
  const assignments = [...required.assignments, ...chosen].sort(
    (a, b) => compareIds(a.taskId, b.taskId) || compareIds(a.expertId, b.expertId),
  );
  const given = placesByTask(assignments);
  const open = tasks.flatMap((one) => {
    const openPlaces = one.task.count - (given.get(one.task.id) ?? 0);
    const unavailable = required.unavailable.get(one.task.id) ?? [];
    return openPlaces === 0 ? [] : [openTask({ ...one, openPlaces, unavailable }, ledgers, policy)];
  });
  const plan = { policy, assignments, open, ...worthOf(solution), ...restBound(weighed, written, solution) };
  return { plan, why: new WhyAssigned(tasks, ledgers, assignments, { ...written, prices: solution.prices }) };
}

function weighedTask(edges: TaskEdges): WeighedTask {
  const openPlaces = edges.task.count - edges.task.requiredExperts.length;
  return { ...edges, edges: edgesOfOthers(edges), openPlaces };
}

/** The places that the solution gives, entered in the ledgers. */
function chosenPlaces(
  { program, columns }: AssignmentProgram,
  { amounts }: ProgramSolution,
  ledgers: ReadonlyMap<string, Ledger>,
): Assignment[] {
  return columns.flatMap((edge, k) => {
    const places = amounts[program.reliefs + k] ?? 0;
    const { expertId } = edge.capacity;
    for (let place = 0; place < places; place++) ledgers.get(expertId)?.enter(edge);
    return places === 0
      ? []
      : [{ taskId: edge.task.id, expertId, places, score: edge.score, required: false }];
  });
}

function placesByTask(assignments: readonly Assignment[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const one of assignments) places.set(one.taskId, (places.get(one.taskId) ?? 0) + one.places);
  return places;
}

function worthOf({ objective, bound }: ProgramSolution) {
  const points = (units: number) => units / UNITS_PER_POINT;
  return { objective: points(objective), bound: points(bound), gap: points(bound - objective) };
}
