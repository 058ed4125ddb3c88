import type { Assignment } from '../domain/assignment.js';
import type { AssignmentProgram } from './assignment-program.js';
import type { TaskEdges } from './edges.js';
import { gateSentence } from './gate-words.js';
import type { Ledger } from './ledger.js';
import { UNITS_PER_POINT } from './program/solver.js';
import { shortOf } from './room-sentences.js';

const NAMED = 3;

interface PricedProgram extends AssignmentProgram {
  /** By row, in units. */
  readonly prices: Float64Array;
}

/** Why experts got tasks or did not, in words, from the prices of a plan. */
export class WhyAssigned {
  readonly #tasks: ReadonlyMap<string, TaskEdges>;
  readonly #assigned = new Map<string, Assignment[]>();

  /** @param ledgers those of the finished plan */
  constructor(
    tasks: readonly TaskEdges[],
    private readonly ledgers: ReadonlyMap<string, Ledger>,
    assignments: readonly Assignment[],
    private readonly priced: PricedProgram,
  ) {
    this.#tasks = new Map(tasks.map((one) => [one.task.id, one]));
    for (const one of assignments) {
      const held = this.#assigned.get(one.taskId);
      if (held === undefined) this.#assigned.set(one.taskId, [one]);
      else held.push(one);
    }
  }

  /** One to three short sentences; without a name, ids only. */
  explain(taskId: string, expertId: string): string {
    const judged = this.#tasks.get(taskId);
    if (judged === undefined) return 'There is no such task in the plan.';
    const held = this.#assigned.get(taskId) ?? [];
    const own = held.find((one) => one.expertId === expertId);
    if (own !== undefined) return this.#whyChosen(own, judged);
    const out = judged.ruledOut.find(({ candidate }) => candidate.expertId === expertId);
    if (out !== undefined) return gateSentence(out.reason);
    const edge = judged.edges.find(({ capacity }) => capacity.expertId === expertId);
    return edge === undefined
      ? 'The expert is not among the candidates of the task.'
      : this.#whyPassedOver(judged, expertId, held);
  }

  #whyChosen({ expertId, score, required, held }: Assignment, { task, edges }: TaskEdges): string {
    if (held) return 'The expert had accepted it before.';
    if (required) return 'The task requires this expert.';
    const better = edges.filter((one) => one.score > score && one.capacity.expertId !== expertId);
    const passed = better.filter(
      ({ capacity }) => this.ledgers.get(capacity.expertId)?.holds(task.id) !== true,
    );
    const said = `Scores ${spoken(score)}`;
    if (edges.length === 1) return `${said}: nobody else could do it.`;
    if (passed.length === 0)
      return `${said}: of the ${edges.length} who could do it, nobody left scores better.`;
    const [first] = passed.toSorted((a, b) => b.score - a.score);
    const id = first?.capacity.expertId ?? '';
    const others = passed.length === 1 ? '1 scores better and is' : `${passed.length} score better and are`;
    return `${said}. ${others} worth more elsewhere. ${id}: ${this.explain(task.id, id)}`;
  }

  #whyPassedOver({ task, edges }: TaskEdges, expertId: string, held: readonly Assignment[]): string {
    const edge = edges.find(({ capacity }) => capacity.expertId === expertId);
    const ledger = this.ledgers.get(expertId);
    if (edge === undefined || ledger === undefined) return gateSentence('no-capacity');
    const said = `Scores ${spoken(edge.score)} here`;
    const room = this.#priceOfRoom(task.id, expertId);
    const tasks = ledger.taskIds();
    const isFull = !shortOf(edge, ledger).isRoom;
    if (isFull && tasks.length > 0 && room > 0)
      return `${said}, but has no room left beside ${listed(tasks)}, where the room is worth ${worth(room)} points to the plan.`;
    if (isFull && tasks.length > 0)
      return `${said}, but has no room left beside ${listed(tasks)}; both plans are worth the same.`;
    if (held.length === 0) return `${said}, but the load would cost more than the task is worth.`;
    const least = Math.min(...held.map(({ score }) => score));
    if (edge.score < least) return `${said}; those who have the places score ${spoken(least)} or more.`;
    if (edge.score === least)
      return `${said}, as one who has a place and was idle longer or comes first by id.`;
    if (held.some(({ offered }) => offered))
      return `${said}, but the place is held out already; to ask another would cost the plan more than it gains.`;
    return `${said}, but giving the place costs the plan ${worth(room)} points elsewhere.`;
  }

  /** What the room that a place takes of an expert is worth to the plan, in points. */
  #priceOfRoom(taskId: string, expertId: string): number {
    const { program, columns, prices, taskRows } = this.priced;
    const k = columns.findIndex(({ task, capacity }) => task.id === taskId && capacity.expertId === expertId);
    if (k === -1) return 0;
    const column = program.reliefs + k;
    let units = 0;
    for (let at = program.starts[column] ?? 0; at < (program.starts[column + 1] ?? 0); at++) {
      const row = program.rows[at] ?? 0;
      if (row !== taskRows.get(taskId)) units += (program.values[at] ?? 0) * (prices[row] ?? 0);
    }
    return units / UNITS_PER_POINT;
  }
}

function worth(points: number): string {
  return points.toFixed(1);
}

function listed(taskIds: readonly string[]): string {
  const rest = taskIds.length - NAMED;
  return `${taskIds.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** A score as it is shown everywhere: to a tenth of a point. */
function spoken(score: number): string {
  return String(Math.round(score * 10) / 10);
}
