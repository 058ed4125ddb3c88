import type { Capacity } from './capacity.js';
import type { Task } from './task.js';

/**
 * How an offer stands: waiting for an answer, or accepted, declined, without an answer in time, or taken back.
 * Only `offered` and `accepted` ones change, the latter to `withdrawn` alone.
 */
export type OfferState = 'offered' | 'accepted' | 'declined' | 'expired' | 'withdrawn';

/** A place of a task held out to an expert. */
export interface Offer {
  readonly id: number;
  readonly taskId: string;
  readonly expertId: string;
  /** 0 to 100. */
  readonly score: number;
  readonly state: OfferState;
  /** ISO 8601 in UTC, as are the others. */
  readonly offeredAt: string;
  /** An answer from this moment on is late. */
  readonly expiresAt: string;
  /** When it was answered, expired or withdrawn. */
  readonly endedAt?: string;
  /** When the work of an accepted place was done; absent before. */
  readonly finishedAt?: string;
}

/** What is tried, in this order, when nobody is left to be asked. */
export type EscalationStep =
  /** Regions asked for become their countries; a country is no longer asked for. */
  | { readonly kind: 'widen-place' }
  | { readonly kind: 'raise-pay'; readonly percent: number }
  /** A nice-to-have is no longer asked for. */
  | { readonly kind: 'relax'; readonly criterionId: string }
  /** The task waits until a person has decided. */
  | { readonly kind: 'ask-person' };

/** How the places of a task are held out. */
export interface OfferTerms {
  /** How long an offer waits for an answer, in minutes, more than 0. */
  readonly answerMinutes: number;
  /** How many experts are asked at a time for each open place, 1 or more; the first to accept has it. */
  readonly offersPerPlace: number;
  readonly escalation: readonly EscalationStep[];
}

/**
 * How a task stands: `open`, some places are held out; `filled`; `escalating`, nobody is left to be asked until new
 * candidates are given; `waiting` for a person; `unfillable`, nobody and no step is left; `withdrawn`.
 */
export type RoutedTaskState = 'open' | 'filled' | 'escalating' | 'waiting' | 'unfillable' | 'withdrawn';

/** An expert who is to be asked when it is their turn. */
export interface QueuedExpert {
  readonly expertId: string;
  readonly score: number;
}

/** A task whose places are held out. */
export interface RoutedTask {
  readonly task: Task;
  readonly terms: OfferTerms;
  readonly state: RoutedTaskState;
  /** Who was not asked yet, the next first. */
  readonly queue: readonly QueuedExpert[];
  /** Steps of the escalation that were taken. */
  readonly steps: number;
  /** Who was asked with an offer of this id or one before may be asked again; 0: nobody is asked twice. */
  readonly askedFrom: number;
}

/** What an expert has been given or is held out, beside the capacity that the expert stated. */
export interface HeldCapacity {
  readonly capacity: Capacity | undefined;
  /** One for each place: the task it is of. */
  readonly held: readonly Task[];
}
