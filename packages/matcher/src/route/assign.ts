import type { Assignment, AssignmentPlan } from '../domain/assignment.js';
import type { Capacity } from '../domain/capacity.js';
import type { QueuedExpert } from '../domain/offer.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import {
  type AssignmentProgram,
  assignmentProgram,
  compareIdle,
  type WeighedTask,
} from './assignment-program.js';
import { bookHeld, type HeldPlaces } from './book-held.js';
import { bookRequired, edgesOfOthers, type RequiredPlaces } from './book-required.js';
import type { TaskCandidates } from './candidate.js';
import { compareIds, type Edge, type TaskEdges, taskEdges } from './edges.js';
import { Ledger } from './ledger.js';
import { openTask } from './open-task.js';
import { prefer } from './program/prefer.js';
import { type ProgramSolution, solveProgram } from './program/solve-program.js';
import { UNITS_PER_POINT } from './program/solver.js';
import { restBound } from './rest-bound.js';
import { byTask, pairOf, pairsOf, takenBack } from './taken-back.js';
import { tiePreferences } from './tie-preferences.js';
import { WhyAssigned } from './why-assigned.js';

const NOBODY: ReadonlySet<string> = new Set();

/** What is to be shared out. */
export interface Work {
  readonly tasks: readonly Task[];
  /** Each expert once. */
  readonly capacities: readonly Capacity[];
  readonly candidates: readonly TaskCandidates[];
  /** What experts have accepted: it stays, and counts towards the places of the tasks and the load of the experts. */
  readonly held?: readonly HeldPlaces[];
  /** What an earlier plan held out: it may change, at the policy's `changePrice`. */
  readonly standing?: readonly HeldPlaces[];
  /** What is held out beside that, to more experts than there are places: it gives way to any other place of the expert. */
  readonly spare?: readonly HeldPlaces[];
}

/** A plan, and the reasons of each pair in it. */
export interface AssignedWork {
  readonly plan: AssignmentPlan;
  /** Ids of the experts who could do at least one of the tasks, in order. */
  readonly qualified: readonly string[];
  /** Who is to be asked for a task, by its id: those the plan chose first, then the others who could do it, the best first. */
  readonly queues: ReadonlyMap<string, readonly QueuedExpert[]>;
  /** Why an expert got a task or did not. */
  readonly why: Pick<WhyAssigned, 'explain'>;
}

/**
 * Assigns experts to tasks: of all plans that keep every limit, one with the greatest Σ priority × score less what load and changes cost.
 * Experts whom a task requires come first. Of plans that are worth the same, one that gives work to those who are idle
 * longest, then by expert id and task id. The same work gives the same plan, in whatever order it is told, on every machine.
 * Solved on the calling thread: 10 to 20 s of one core for 10,000 tasks with 50 candidates each.
 */
export async function assign(work: Work, policy: RoutingPolicy): Promise<AssignedWork> {
  const ledgers = new Map(work.capacities.map((one) => [one.expertId, new Ledger(one, policy)]));
  const capacities = new Map(work.capacities.map((one) => [one.expertId, one]));
  const tasks = taskEdges(work.tasks, work.candidates, capacities, policy);
  const held = bookHeld(work.held ?? [], tasks, ledgers);
  const required = bookRequired(tasks, ledgers);
  const taken = [...held, ...required.assignments];
  const weighed = weighedTasks(tasks, taken, required, ledgers, work.standing ?? []);
  const written = assignmentProgram(weighed, ledgers, policy);
  const solved = await solveProgram(written.program);
  const solution = await prefer(written.program, solved, tiePreferences(written));
  const chosen = chosenPlaces(written, solution, ledgers);
  const isOut = pairsOf([...(work.standing ?? []), ...(work.spare ?? [])]);
  const assignments = [...taken, ...chosen]
    .map((one) => ({ ...one, offered: !one.held && isOut.has(pairOf(one)) }))
    .sort(byTask);
  const given = placesByTask(assignments);
  const open = tasks.flatMap((one) => {
    const openPlaces = one.task.count - (given.get(one.task.id) ?? 0);
    const unavailable = required.unavailable.get(one.task.id) ?? [];
    return openPlaces <= 0 ? [] : [openTask({ ...one, openPlaces, unavailable }, ledgers, policy)];
  });
  const plan = {
    policy,
    assignments,
    open,
    takenBack: takenBack(work, tasks, assignments),
    ...worthOf(solution, standingPrice(weighed, policy)),
    ...restBound(weighed, written, solution),
  };
  const why = new WhyAssigned(tasks, ledgers, assignments, { ...written, prices: solution.prices });
  return { plan, qualified: qualifiedIn(tasks), queues: queuesOf(tasks, assignments), why };
}

function queuesOf(
  tasks: readonly TaskEdges[],
  assignments: readonly Assignment[],
): Map<string, readonly QueuedExpert[]> {
  const chosen = pairsOf(assignments);
  return new Map(
    tasks.map(({ task, edges }) => {
      const isChosen = ({ capacity }: Edge) =>
        chosen.has(pairOf({ taskId: task.id, expertId: capacity.expertId }));
      const sorted = edges.toSorted(
        (a, b) => Number(isChosen(b)) - Number(isChosen(a)) || b.score - a.score || compareIdle(a, b),
      );
      return [task.id, sorted.map(({ capacity, score }) => ({ expertId: capacity.expertId, score }))];
    }),
  );
}

function qualifiedIn(tasks: readonly TaskEdges[]): string[] {
  const ids = tasks.flatMap(({ edges }) => edges.map(({ capacity }) => capacity.expertId));
  return [...new Set(ids)].sort(compareIds);
}

/** The tasks with the places that are to be weighed: those that nobody holds and no required expert is to have. */
function weighedTasks(
  tasks: readonly TaskEdges[],
  taken: readonly Assignment[],
  { unavailable }: RequiredPlaces,
  ledgers: ReadonlyMap<string, Ledger>,
  standing: readonly HeldPlaces[],
): WeighedTask[] {
  const given = placesByTask(taken);
  const kept = new Map<string, Set<string>>();
  const isTaken = pairsOf(taken);
  for (const { taskId, expertId } of standing.filter((one) => !isTaken.has(pairOf(one))))
    kept.set(taskId, (kept.get(taskId) ?? new Set()).add(expertId));
  return tasks.map((one) => {
    const { id, count } = one.task;
    const openPlaces = Math.max(0, count - (given.get(id) ?? 0) - (unavailable.get(id)?.length ?? 0));
    return { ...one, edges: edgesOfOthers(one, ledgers), openPlaces, standing: kept.get(id) ?? NOBODY };
  });
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
      : [
          {
            taskId: edge.task.id,
            expertId,
            places,
            score: edge.score,
            required: false,
            held: false,
            offered: false,
          },
        ];
  });
}

function placesByTask(assignments: readonly Assignment[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const one of assignments) places.set(one.taskId, (places.get(one.taskId) ?? 0) + one.places);
  return places;
}

/** What it would cost to keep nothing of an earlier plan, in units. */
function standingPrice(tasks: readonly WeighedTask[], policy: RoutingPolicy): number {
  const pairs = tasks.reduce(
    (sum, { task, standing, openPlaces }) =>
      sum + (task.severalPlaces ? 0 : Math.min(standing.size, openPlaces)),
    0,
  );
  return pairs * Math.round(policy.changePrice * UNITS_PER_POINT);
}

/** @param off what the program counts beyond the worth of the plan, in units */
function worthOf({ objective, bound }: ProgramSolution, off: number) {
  const points = (units: number) => units / UNITS_PER_POINT;
  return { objective: points(objective - off), bound: points(bound - off), gap: points(bound - objective) };
}
