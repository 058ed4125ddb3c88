import type { Capacity, RoutingPolicy, Task, Work } from '@expertmatch/matcher';
import { seededRandom } from './seeded-random.js';

const DAY_MS = 86_400_000;

interface Offer {
  readonly task: Task;
  readonly expertId: string;
  readonly score: number;
}

/** What a router makes of some work: Σ priority × score, and places filled. */
export interface RoutedWorth {
  readonly objective: number;
  readonly filled: number;
}

/** Takes the pairs with the greatest priority × score first. */
export function greedyRouter(work: Work, policy: RoutingPolicy): RoutedWorth {
  return inOrder(work, policy, (offers) =>
    offers.sort((a, b) => b.task.priority * b.score - a.task.priority * a.score),
  );
}

/** Takes pairs at random. */
export function randomRouter(work: Work, policy: RoutingPolicy, seed = 1): RoutedWorth {
  const random = seededRandom(seed);
  return inOrder(work, policy, (offers) =>
    offers
      .map((offer) => ({ offer, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ offer }) => offer),
  );
}

function inOrder(work: Work, policy: RoutingPolicy, order: (offers: Offer[]) => Offer[]): RoutedWorth {
  const tasks = new Map(work.tasks.map((task) => [task.id, task]));
  const rooms = new Map(work.capacities.map((one) => [one.expertId, new Room(one, policy)]));
  const offers = work.candidates.flatMap(({ taskId, candidates }) => {
    const task = tasks.get(taskId);
    return task === undefined ? [] : candidates.map(({ expertId, score }) => ({ task, expertId, score }));
  });
  const filled = new Set<string>();
  let objective = 0;
  for (const { task, expertId, score } of order(offers)) {
    if (filled.has(task.id) || rooms.get(expertId)?.take(task) !== true) continue;
    filled.add(task.id);
    objective += task.priority * score;
  }
  return { objective, filled: filled.size };
}

/** An expert's hours and places, for tasks of one place each. */
class Room {
  readonly #held: { readonly due: number; readonly hours: number }[] = [];

  constructor(
    private readonly capacity: Capacity,
    private readonly policy: RoutingPolicy,
  ) {}

  take(task: Task): boolean {
    if (this.#held.length >= (this.capacity.maxConcurrentTasks ?? Number.POSITIVE_INFINITY)) return false;
    const last = this.policy.days - 1;
    const due =
      task.deadline === undefined
        ? last
        : Math.min(last, (Date.parse(task.deadline) - Date.parse(this.policy.from)) / DAY_MS);
    this.#held.push({ due, hours: task.effortHours });
    const fits = this.#held.every(
      ({ due: day }) => this.#hoursUntil(day) <= (this.capacity.hoursPerWeek * (day + 1)) / 7,
    );
    if (!fits) this.#held.pop();
    return fits;
  }

  #hoursUntil(day: number): number {
    return this.#held.filter(({ due }) => due <= day).reduce((sum, { hours }) => sum + hours, 0);
  }
}
