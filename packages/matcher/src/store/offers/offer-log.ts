import type { Capacity } from '../../domain/capacity.js';
import type { HeldCapacity, Offer, OfferState, RoutedTask } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';

/** An offer that is about to be made. */
export type NewOffer = Pick<Offer, 'taskId' | 'expertId' | 'score' | 'offeredAt' | 'expiresAt'>;

/** Which offers are wanted; all unless told. */
export interface OfferFilter {
  readonly state?: OfferState;
  readonly taskId?: string;
  readonly expertId?: string;
  /** Only ids greater than this. */
  readonly afterId?: number;
  readonly limit?: number;
}

/** What offers are kept in: rows, no rules. Each call is a part of the transaction in which it is made. */
export interface OfferLog {
  /** Keeps a task, or what became of it. */
  putTask(task: RoutedTask): void;
  task(taskId: string): RoutedTask | undefined;
  /** In order of id. */
  tasks(state: RoutedTask['state']): RoutedTask[];
  /** @returns its id; ids ascend and are never given twice */
  add(offer: NewOffer): number;
  get(offerId: number): Offer | undefined;
  /** Offers of a task, in order of id; only those in a state where one is given. */
  ofTask(taskId: string, state?: OfferState): Offer[];
  /** In order of id. */
  list(filter: OfferFilter): Offer[];
  /** Offers without an answer whose time was up at a moment (ISO 8601), the oldest first; at most `limit`. */
  due(at: string, limit: number): Offer[];
  /** Ends or accepts an offer; one that is no longer live gives its capacity back. */
  setState(offerId: number, state: OfferState, at: string): void;
  /** Gives back the capacity of an accepted offer whose work is done. */
  release(offerId: number, at: string): void;
  /** Keeps the policy by which places are held out. */
  putPolicy(policy: RoutingPolicy): void;
  /** Undefined before the first. */
  policy(): RoutingPolicy | undefined;
  putCapacity(capacity: Capacity): void;
  /** In order of expert id; @param page only ids greater than `afterId`, at most `limit` of them */
  capacities(page?: { readonly afterId?: string; readonly limit?: number }): Capacity[];
  /** What an expert stated, and the tasks that take of it. */
  held(expertId: string): HeldCapacity;
  /** Has others sought for a task of which a place came free: it is `escalating` where it was `open` or `filled`. */
  seekOthers(taskId: string): void;
  /**
   * Puts one id of an expert in place of another: in offers, queues and tasks, and in the capacity unless there is one of the
   * new id. An offer stays as it is where the new id has one of the task that is out or accepted.
   */
  rename(expertId: string, newId: string): void;
  /**
   * Takes out all that is kept of an expert: capacity, offers, the place in queues. Tasks of which the expert held a place or an
   * offer are `escalating` afterwards: others have to be found.
   */
  forget(expertId: string): void;
}
