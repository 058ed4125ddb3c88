import type { Capacity } from '../domain/capacity.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import { dayNumber } from './day.js';
import type { Edge } from './edges.js';
import { effortMinutes, freeMinutes } from './free-minutes.js';
import { roomForPlaces, roomInSeries } from './gate.js';

/** What one expert has been given, and what that leaves. Work that is due first is done first. */
export class Ledger {
  readonly #held: Edge[] = [];
  readonly #from: number;

  constructor(
    readonly capacity: Capacity,
    private readonly policy: RoutingPolicy,
  ) {
    this.#from = dayNumber(policy.from);
  }

  /** Places given. */
  get places(): number {
    return this.#held.length;
  }

  /** Minutes left for work that is due on a day or before; below 0 where too much was given. */
  minutesUntil(due: number): number {
    const given = this.#held.filter((one) => one.due <= due);
    const minutes = given.reduce((sum, { task }) => sum + effortMinutes(task.effortHours), 0);
    return freeMinutes(this.capacity, this.#from, due) - minutes;
  }

  /** Places left. */
  get placesLeft(): number {
    return roomForPlaces(this.capacity, this.policy) - this.places;
  }

  /** Places left in a series. */
  placesInSeries(series: string | undefined): number {
    const given = this.#held.filter(({ task }) => task.series === series).length;
    return roomInSeries(this.capacity, series, this.policy) - given;
  }

  /** Minutes left for one more piece of work that is due on a day, without delaying what is due later. */
  minutesBeside(due: number): number {
    const days = this.#held.map((one) => one.due).filter((day) => day > due);
    return Math.min(...[due, ...new Set(days)].map((day) => this.minutesUntil(day)));
  }

  /** Whether the expert has a place of a task. */
  holds(taskId: string): boolean {
    return this.#held.some(({ task }) => task.id === taskId);
  }

  /** The tasks of which the expert has places, in the order given. */
  taskIds(): string[] {
    return [...new Set(this.#held.map(({ task }) => task.id))];
  }

  /** Gives a place that is known to fit. */
  enter(edge: Edge): void {
    this.#held.push(edge);
  }

  /** Gives a place where it fits; says whether it did. */
  give(edge: Edge): boolean {
    const fits =
      this.placesLeft >= 1 &&
      this.placesInSeries(edge.task.series) >= 1 &&
      this.minutesBeside(edge.due) >= effortMinutes(edge.task.effortHours);
    if (fits) this.enter(edge);
    return fits;
  }
}
