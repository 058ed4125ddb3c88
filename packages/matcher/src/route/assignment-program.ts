import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import { compareIds, type Edge, type TaskEdges } from './edges.js';
import { effortMinutes } from './free-minutes.js';
import type { Ledger } from './ledger.js';
import { type Entry, type IntegerProgram, ProgramBuilder } from './program/integer-program.js';
import { UNITS_PER_POINT } from './program/solver.js';

const THOUSANDTHS = 1_000;

/** A task with the places that are to be weighed, beside those that required experts hold. */
export interface WeighedTask extends TaskEdges {
  readonly openPlaces: number;
  /** Ids of experts to whom an earlier plan held out a place. */
  readonly standing: ReadonlySet<string>;
}

/** An assignment written as an integer program. */
export interface AssignmentProgram {
  readonly program: IntegerProgram;
  /** The edges in the order of the columns, after the reliefs. */
  readonly columns: readonly Edge[];
  /** Row of each task, by task id. */
  readonly taskRows: ReadonlyMap<string, number>;
  /** Rows that limit an expert, by expert id. */
  readonly expertRows: ReadonlyMap<string, readonly number[]>;
  /** Rows that keep a share of the work for a pool. */
  readonly shareRows: readonly number[];
}

/** The most places of a task that one expert may get. */
function upperOf({ task: { severalPlaces } }: Edge, openPlaces: number): number {
  return severalPlaces ? openPlaces : Math.min(1, openPlaces);
}

/**
 * Writes the assignment of tasks as an integer program: a column for each edge, a row for the places of each task, rows
 * for the hours (one for each day on which work is due: earliest due first is feasible exactly when the work due by each day
 * fits until it), places and series of each expert as far as they can bind, a row for each share that is kept.
 */
export function assignmentProgram(
  tasks: readonly WeighedTask[],
  ledgers: ReadonlyMap<string, Ledger>,
  policy: RoutingPolicy,
): AssignmentProgram {
  const builder = new ProgramBuilder();
  const taskRows = new Map(tasks.map(({ task, openPlaces }) => [task.id, builder.addRow(openPlaces)]));
  const worth = tasks.map((task) => worthwhile(task, ledgers, policy));
  const rows = new ExpertRows(builder, policy);
  for (const [expertId, edges] of byExpert(worth.flat())) rows.add(expertId, edges, ledgers.get(expertId));
  const shareRows = policy.minimumShares.map(() => builder.addRow(0));
  const columns = worth.flat();
  for (const one of columns) {
    const entries: Entry[] = [[taskRows.get(one.edge.task.id) ?? 0, 1]];
    entries.push(...rows.entriesOf(one.edge), ...shareEntries(one.edge, policy, shareRows));
    builder.addColumn(one.gain, one.upper, entries);
  }
  return {
    program: builder.build(),
    columns: columns.map(({ edge }) => edge),
    taskRows,
    expertRows: rows.byExpert,
    shareRows,
  };
}

interface PricedEdge {
  readonly edge: Edge;
  readonly upper: number;
  /** In units, above 0. */
  readonly gain: number;
}

/** What a place is worth before others are weighed against it, in units. */
function gainOf({ task, capacity, score }: Edge, ledger: Ledger | undefined, policy: RoutingPolicy): number {
  const load = capacity.recentPlaces + (ledger?.places ?? 0);
  return task.priority * scoreUnits(score, policy) - unitsOf(policy.loadPrice) * load;
}

/** What keeping a place is worth that was held out before, in units; several places of one expert are not told apart. */
function keepGain({ task, capacity }: Edge, standing: ReadonlySet<string>, policy: RoutingPolicy): number {
  return !task.severalPlaces && standing.has(capacity.expertId) ? unitsOf(policy.changePrice) : 0;
}

/** The edges of a task that gain something, the best first; ties as `compareEdges` has it. */
function worthwhile(
  { edges, openPlaces, standing }: WeighedTask,
  ledgers: ReadonlyMap<string, Ledger>,
  policy: RoutingPolicy,
): PricedEdge[] {
  return edges
    .map((edge) => ({
      edge,
      upper: upperOf(edge, openPlaces),
      gain: gainOf(edge, ledgers.get(edge.capacity.expertId), policy) + keepGain(edge, standing, policy),
    }))
    .filter(({ gain, upper }) => gain > 0 && upper > 0)
    .sort((a, b) => b.gain - a.gain || compareIdle(a.edge, b.edge));
}

/** Longest idle first, then by expert id. */
export function compareIdle({ capacity: a }: Edge, { capacity: b }: Edge): number {
  return compareIds(a.idleSince ?? '', b.idleSince ?? '') || compareIds(a.expertId, b.expertId);
}

function unitsOf(points: number): number {
  return Math.round(points * UNITS_PER_POINT);
}

/** A score in whole units; scores of one band count as its upper end. */
function scoreUnits(score: number, { equalWithin }: RoutingPolicy): number {
  const [units, band] = [unitsOf(score), unitsOf(equalWithin)];
  return band === 0 ? units : Math.ceil(units / band) * band;
}

function byExpert(edges: readonly PricedEdge[]): [string, PricedEdge[]][] {
  const found = new Map<string, PricedEdge[]>();
  for (const one of edges) {
    const id = one.edge.capacity.expertId;
    const own = found.get(id);
    if (own === undefined) found.set(id, [one]);
    else own.push(one);
  }
  return [...found].sort(([a], [b]) => compareIds(a, b));
}

function shareEntries({ capacity }: Edge, policy: RoutingPolicy, rows: readonly number[]): Entry[] {
  return policy.minimumShares.map(({ pool, share }, k) => {
    const kept = Math.round(share * THOUSANDTHS);
    return [rows[k] ?? 0, capacity.pools.includes(pool) ? kept - THOUSANDTHS : kept];
  });
}

/** The rows that limit experts, as far as they can bind. */
class ExpertRows {
  readonly byExpert = new Map<string, number[]>();
  /** The rows of an expert are a block. */
  #block = -1;
  readonly #hours = new Map<string, { readonly due: number; readonly row: number }[]>();
  readonly #places = new Map<string, number[]>();
  readonly #series = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly builder: ProgramBuilder,
    private readonly policy: RoutingPolicy,
  ) {}

  add(expertId: string, edges: readonly PricedEdge[], ledger: Ledger | undefined): void {
    if (ledger === undefined) return;
    this.#block += 1;
    const hours = this.#hourRows(edges, ledger);
    const places = this.#placeRows(edges, ledger);
    const series = this.#seriesRows(edges, ledger);
    this.#hours.set(expertId, hours);
    this.#places.set(expertId, places);
    this.#series.set(expertId, series);
    this.byExpert.set(expertId, [...hours.map(({ row }) => row), ...places, ...series.values()]);
  }

  entriesOf({ capacity: { expertId }, task, due }: Edge): Entry[] {
    const hours = this.#hours.get(expertId)?.filter((one) => one.due >= due) ?? [];
    const minutes = effortMinutes(task.effortHours);
    const series = this.#series.get(expertId)?.get(seriesOf(task));
    return [
      ...hours.map(({ row }): Entry => [row, minutes]),
      ...(this.#places.get(expertId) ?? []).map((row): Entry => [row, 1]),
      ...(series === undefined ? [] : [[series, 1] as const]),
    ];
  }

  #hourRows(edges: readonly PricedEdge[], ledger: Ledger) {
    const days = [...new Set(edges.map(({ edge }) => edge.due))].sort((a, b) => a - b);
    return days.flatMap((due) => {
      const until = edges.filter(({ edge }) => edge.due <= due);
      const asked = until.reduce(
        (sum, { edge, upper }) => sum + upper * effortMinutes(edge.task.effortHours),
        0,
      );
      const limit = Math.max(0, ledger.minutesUntil(due));
      return asked <= limit ? [] : [{ due, row: this.builder.addRow(limit, this.#block) }];
    });
  }

  #placeRows(edges: readonly PricedEdge[], ledger: Ledger): number[] {
    const asked = edges.reduce((sum, { upper }) => sum + upper, 0);
    const most = Math.min(asked, Math.max(0, ledger.placesLeft));
    const rows = most < asked ? [this.builder.addRow(most, this.#block)] : [];
    const price = unitsOf(this.policy.loadPrice);
    if (price === 0 || most < 2) return rows;
    const row = this.builder.addRow(1, this.#block);
    const best = Math.max(...edges.map(({ gain }) => gain));
    for (let extra = 1; extra < most && price * extra < best; extra++)
      this.builder.addRelief(row, price * extra);
    return [...rows, row];
  }

  #seriesRows(edges: readonly PricedEdge[], ledger: Ledger): Map<string, number> {
    const asked = new Map<string, number>();
    for (const { edge, upper } of edges)
      asked.set(seriesOf(edge.task), (asked.get(seriesOf(edge.task)) ?? 0) + upper);
    const rows = new Map<string, number>();
    for (const [series, places] of asked) {
      const limit = Math.max(0, ledger.placesInSeries(series === '' ? undefined : series));
      if (limit < places) rows.set(series, this.builder.addRow(limit, this.#block));
    }
    return rows;
  }
}

function seriesOf({ series = '' }: Task): string {
  return series;
}
