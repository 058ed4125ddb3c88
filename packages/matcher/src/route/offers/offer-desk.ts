import type { TakenBack } from '../../domain/assignment.js';
import type { Doing } from '../../domain/audit-entry.js';
import type { Capacity } from '../../domain/capacity.js';
import type { Offer, OfferTerms, QueuedExpert, RoutedTask, RoutedTaskState } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';
import type { Task } from '../../domain/task.js';
import { AuditPen } from '../../store/audit/audit-pen.js';
import { pairOf, pairsOf } from '../taken-back.js';
import { askedBefore } from './asked-before.js';
import { asEscalated } from './beside-offers.js';
import { type Answered, lateAnswer } from './late-answer.js';
import { OfferProgress } from './offer-progress.js';
import type { OfferEvent, OfferStore } from './offer-store.js';

const DUE_BATCH = 1_000;

/** A task as a plan has it. */
export interface WantedTask extends Pick<RoutedTask, 'task' | 'queue'> {
  /** Of a task that was not held out before. */
  readonly terms: OfferTerms;
  /** Ids of those of the queue whom the plan chose. */
  readonly chosen: ReadonlySet<string>;
}

/** What is to be out. */
export interface WantedPlan {
  /** By which it was made; it is kept. */
  readonly policy: RoutingPolicy;
  readonly wanted: readonly WantedTask[];
  readonly takenBack: readonly TakenBack[];
}

/** How a task is opened again. */
export interface ReopenOptions extends Doing {
  /** Default: those it had. */
  readonly terms?: OfferTerms;
  /** Whether those who declined, let the time pass or lost the place may be asked again; default false. */
  readonly asksAgain?: boolean;
}

/** What a task is in of which nothing goes on by itself, or for which nobody was found yet. */
const REOPENED: ReadonlySet<RoutedTaskState> = new Set(['escalating', 'waiting', 'unfillable', 'withdrawn']);

/** Whether an offer waits for an answer, or is a place whose work is not done. */
function isLive({ state, finishedAt }: Offer): boolean {
  return state === 'offered' || (state === 'accepted' && finishedAt === undefined);
}

/**
 * Holds places of tasks out to experts: the best first, the next when one declines or the time is up, then the steps of the
 * escalation. Each call is one transaction, with its entries of the audit, so that several processes may work at one store and
 * none that dies leaves anything half done: a place is never taken twice, and what is due stays on the list of `due`.
 * Times are given by the caller.
 */
export class OfferDesk {
  readonly #progress: OfferProgress;

  /**
   * @param policy what experts may be given; its `from` is the day of each call
   * @param onEvent told what happened once it is kept
   */
  constructor(
    private readonly store: OfferStore,
    policy: RoutingPolicy,
    actor?: string,
    private readonly onEvent: (event: OfferEvent) => void = () => {},
  ) {
    this.#progress = new OfferProgress(store, policy, new AuditPen(store.audit, actor));
  }

  /** What an expert can take from now on; what was held out before stays. */
  setCapacity(capacity: Capacity): void {
    this.store.offers.putCapacity(capacity);
  }

  /** Holds out the places of a task to the first of a queue who have room. A task that is there already stays as it is. */
  open(
    task: Task,
    terms: OfferTerms,
    queue: readonly QueuedExpert[],
    now: Date,
    doing: Doing = {},
  ): RoutedTask {
    return this.#together(() => {
      const known = this.store.offers.task(task.id);
      if (known !== undefined) return known;
      this.store.offers.putTask({ task, terms, state: 'open', queue, steps: 0, askedFrom: 0 });
      return this.#progress.goOn(task.id, now, doing);
    });
  }

  /**
   * Brings what is out to a plan, offers that it takes back are withdrawn, tasks are as they are stated, their places
   * held out to those whom the plan chose, then what is left to the first of their queues. A task for which nobody is left to be asked stays as it is.
   */
  carryOut({ policy, wanted, takenBack }: WantedPlan, now: Date, doing: Doing = {}): RoutedTask[] {
    return this.#together(() => {
      this.store.offers.putPolicy(policy);
      const back = pairsOf(takenBack);
      for (const offer of this.store.offers.list({ state: 'offered' }))
        if (back.has(pairOf(offer))) this.#progress.end(offer, 'withdrawn', now, doing);
      for (const one of wanted) this.#state(one, now);
      for (const { task, chosen } of wanted) this.#progress.askChosen(task.id, chosen, now, doing);
      return wanted.map(({ task }) => this.#progress.goOn(task.id, now, doing));
    });
  }

  /**
   * Has candidates sought anew for a task that waits for a person, that nobody could be found for, or that was taken back: it
   * is `escalating` with its escalation before it, until `resume`. Any other stays as it is.
   * @returns the task; undefined when it was never held out
   */
  reopen(task: Task, { terms, asksAgain = false, ...doing }: ReopenOptions = {}): RoutedTask | undefined {
    return this.#together(() => {
      const routed = this.store.offers.task(task.id);
      if (routed === undefined || !REOPENED.has(routed.state)) return routed;
      const last = this.store.offers.ofTask(task.id).at(-1)?.id ?? 0;
      const reopened = {
        ...routed,
        task,
        terms: terms ?? routed.terms,
        steps: 0,
        askedFrom: asksAgain ? last : routed.askedFrom,
        state: 'escalating' as const,
      };
      this.store.offers.putTask(reopened);
      this.#progress.note(doing, { step: 'reopened', taskId: task.id });
      this.#progress.events.push({ kind: 'reopened', taskId: task.id });
      return reopened;
    });
  }

  /** Takes a place, where it is still to be had. */
  accept(offerId: number, now: Date, doing: Doing = {}): Answered {
    return this.#answer(offerId, 'accepted', now, doing);
  }

  /** Lets the next expert have the place. */
  decline(offerId: number, now: Date, doing: Doing = {}): Answered {
    return this.#answer(offerId, 'declined', now, doing);
  }

  /** Takes back an offer, or a place that was accepted, and holds it out to the next. */
  withdraw(offerId: number, now: Date, doing: Doing = {}): Offer | undefined {
    return this.#together(() => {
      const offer = this.store.offers.get(offerId);
      if (offer === undefined || !isLive(offer)) return offer;
      this.#progress.end(offer, 'withdrawn', now, doing);
      this.#progress.goOn(offer.taskId, now, doing);
      return this.store.offers.get(offerId);
    });
  }

  /** Takes back a whole task: no more offers, none of those without an answer. Accepted places stay. */
  withdrawTask(taskId: string, now: Date, doing: Doing = {}): void {
    this.#together(() => {
      const routed = this.store.offers.task(taskId);
      if (routed === undefined) return;
      for (const offer of this.store.offers.ofTask(taskId, 'offered'))
        this.#progress.end(offer, 'withdrawn', now, doing);
      this.store.offers.putTask({ ...routed, state: 'withdrawn' });
      this.#progress.note(doing, { step: 'task-withdrawn', taskId });
    });
  }

  /** Gives the capacity of an accepted place back: its work is done. */
  finish(offerId: number, now: Date, doing: Doing = {}): Offer | undefined {
    return this.#together(() => {
      const offer = this.store.offers.get(offerId);
      if (offer?.state !== 'accepted' || offer.finishedAt !== undefined) return offer;
      const { taskId, expertId } = offer;
      this.store.offers.release(offerId, now.toISOString());
      this.#progress.note(doing, { step: 'finished', taskId, expertId }, offerId);
      this.#progress.events.push({ kind: 'finished', taskId, expertId, offerId });
      return this.store.offers.get(offerId);
    });
  }

  /** Offers whose time is up, the oldest first. */
  due(now: Date): Offer[] {
    return this.store.offers.due(now.toISOString(), DUE_BATCH);
  }

  /**
   * Ends what is due and holds each place out to the next.
   * @returns how many were ended
   */
  expireDue(now: Date, doing: Doing = {}): number {
    let ended = 0;
    for (let batch = this.due(now); batch.length > 0; batch = this.due(now)) {
      this.#together(() => {
        for (const { id } of batch) {
          const offer = this.store.offers.get(id);
          if (offer?.state !== 'offered') continue;
          this.#progress.end(offer, 'expired', now, doing);
          this.#progress.goOn(offer.taskId, now, doing);
          ended += 1;
        }
      });
    }
    return ended;
  }

  /**
   * Goes on with a task that escalated, or that a person decided on.
   * @param queue the candidates of the task as it is after the step; those who were asked before are left out
   */
  resume(
    taskId: string,
    queue: readonly QueuedExpert[],
    now: Date,
    doing: Doing = {},
  ): RoutedTask | undefined {
    return this.#together(() => {
      const routed = this.store.offers.task(taskId);
      if (routed?.state !== 'escalating' && routed?.state !== 'waiting') return routed;
      const asked = askedBefore(routed, this.store);
      const left = queue.filter(({ expertId }) => !asked.has(expertId));
      this.store.offers.putTask({ ...routed, state: 'open', queue: left });
      return this.#progress.goOn(taskId, now, doing);
    });
  }

  /** Keeps a task as a plan has it, with those of its queue who can be asked. */
  #state({ task: stated, terms, queue }: WantedTask, now: Date): void {
    const known = this.store.offers.task(stated.id);
    const made = { terms, steps: 0, askedFrom: 0, state: 'open' as const };
    const routed = { ...(known ?? made), task: asEscalated(stated, known ?? made), queue };
    const asked = askedBefore(routed, this.store);
    const left = queue.filter(({ expertId }) => !asked.has(expertId));
    const isStopped = routed.state !== 'open' && routed.state !== 'filled';
    const canGoOn = isStopped && left.some((next) => this.#progress.hasRoom(routed.task, next, now));
    this.store.offers.putTask({ ...routed, queue: left, state: canGoOn ? 'open' : routed.state });
  }

  /** Does work as one transaction and tells what it did; nothing where it failed. */
  #together<T>(work: () => T): T {
    const { events } = this.#progress;
    events.length = 0;
    const result = this.store.together(work);
    for (const event of events.splice(0)) this.onEvent(event);
    return result;
  }

  #answer(offerId: number, wanted: 'accepted' | 'declined', now: Date, doing: Doing): Answered {
    return this.#together(() => {
      const offer = this.store.offers.get(offerId);
      if (offer === undefined) return { outcome: 'unknown', sentence: 'There is no such offer.' };
      if (offer.state !== 'offered') return lateAnswer(offer, wanted);
      const isLate = offer.expiresAt <= now.toISOString();
      this.#progress.end(offer, isLate ? 'expired' : wanted, now, doing);
      this.#progress.goOn(offer.taskId, now, doing);
      const answered = this.store.offers.get(offerId) ?? offer;
      if (isLate) return lateAnswer(answered, wanted);
      const sentence =
        wanted === 'accepted' ? 'The place is yours.' : 'You have declined; thank you for the answer.';
      return { outcome: 'done', offer: answered, sentence };
    });
  }
}
