import type { Doing } from '../../domain/audit-entry.js';
import type { Capacity } from '../../domain/capacity.js';
import type { Offer, OfferTerms, QueuedExpert, RoutedTask, RoutedTaskState } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';
import type { Task } from '../../domain/task.js';
import { AuditPen } from '../../store/audit/audit-pen.js';
import type { ExpertStore } from '../../store/expert-store.js';
import { escalatedTask } from './escalated-task.js';
import { type Answered, lateAnswer } from './late-answer.js';
import { hasRoomFor } from './offer-room.js';

const MINUTE_MS = 60_000;
const DUE_BATCH = 1_000;

/** What a desk keeps its offers in: a store of experts, or a `Matcher`'s `offerStore`. */
export type OfferStore = Pick<ExpertStore, 'offers' | 'audit' | 'together'>;

/** What happened at a desk. */
export interface OfferEvent {
  readonly kind: Offer['state'] | 'filled' | 'escalated' | 'unfillable' | 'waiting';
  readonly taskId: string;
  readonly offerId?: number;
  readonly expertId?: string;
}

/**
 * Holds places of tasks out to experts: the best first, the next when one declines or the time is up, then the steps of the
 * escalation. Each call is one transaction, with its entries of the audit, so that several processes may work at one store and
 * none that dies leaves anything half done: a place is never taken twice, and what is due stays on the list of `due`.
 * Times are given by the caller.
 */
export class OfferDesk {
  readonly #pen: AuditPen;
  /** What the transaction at work has done. */
  #events: OfferEvent[] = [];

  /**
   * @param policy what experts may be given; its `from` is the day of each call
   * @param onEvent told what happened once it is kept
   */
  constructor(
    private readonly store: OfferStore,
    private readonly policy: RoutingPolicy,
    actor?: string,
    private readonly onEvent: (event: OfferEvent) => void = () => {},
  ) {
    this.#pen = new AuditPen(store.audit, actor);
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
      this.store.offers.putTask({ task, terms, state: 'open', queue, steps: 0 });
      return this.#goOn(task.id, now, doing);
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
      if (offer === undefined || (offer.state !== 'offered' && offer.state !== 'accepted')) return offer;
      this.#end(offer, 'withdrawn', now, doing);
      this.#goOn(offer.taskId, now, doing);
      return this.store.offers.get(offerId);
    });
  }

  /** Takes back a whole task: no more offers, none of those without an answer. Accepted places stay. */
  withdrawTask(taskId: string, now: Date, doing: Doing = {}): void {
    this.#together(() => {
      const routed = this.store.offers.task(taskId);
      if (routed === undefined) return;
      for (const offer of this.store.offers.ofTask(taskId, 'offered'))
        this.#end(offer, 'withdrawn', now, doing);
      this.store.offers.putTask({ ...routed, state: 'withdrawn' });
      this.#note(doing, { step: 'task-withdrawn', taskId });
    });
  }

  /** Gives the capacity of an accepted place back: its work is done. */
  finish(offerId: number, doing: Doing = {}): void {
    this.#together(() => {
      const offer = this.store.offers.get(offerId);
      if (offer?.state !== 'accepted') return;
      this.store.offers.release(offerId);
      this.#note(doing, { step: 'finished', taskId: offer.taskId, expertId: offer.expertId }, offer.id);
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
          this.#end(offer, 'expired', now, doing);
          this.#goOn(offer.taskId, now, doing);
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
      const asked = new Set(this.store.offers.ofTask(taskId).map(({ expertId }) => expertId));
      const left = queue.filter(({ expertId }) => !asked.has(expertId));
      this.store.offers.putTask({ ...routed, state: 'open', queue: left });
      return this.#goOn(taskId, now, doing);
    });
  }

  /** Does work as one transaction and tells what it did; nothing where it failed. */
  #together<T>(work: () => T): T {
    this.#events = [];
    const result = this.store.together(work);
    for (const event of this.#events.splice(0)) this.onEvent(event);
    return result;
  }

  #answer(offerId: number, wanted: 'accepted' | 'declined', now: Date, doing: Doing): Answered {
    return this.#together(() => {
      const offer = this.store.offers.get(offerId);
      if (offer === undefined) return { outcome: 'unknown', sentence: 'There is no such offer.' };
      if (offer.state !== 'offered') return lateAnswer(offer, wanted);
      const isLate = offer.expiresAt <= now.toISOString();
      this.#end(offer, isLate ? 'expired' : wanted, now, doing);
      this.#goOn(offer.taskId, now, doing);
      const answered = this.store.offers.get(offerId) ?? offer;
      if (isLate) return lateAnswer(answered, wanted);
      const sentence =
        wanted === 'accepted' ? 'The place is yours.' : 'You have declined; thank you for the answer.';
      return { outcome: 'done', offer: answered, sentence };
    });
  }

  #end(offer: Offer, state: Exclude<Offer['state'], 'offered'>, now: Date, doing: Doing): void {
    this.store.offers.setState(offer.id, state, now.toISOString());
    const { taskId, expertId } = offer;
    this.#note(doing, { step: state, taskId, expertId }, offer.id);
    this.#events.push({ kind: state, taskId, expertId, offerId: offer.id });
  }

  /** Brings a task to where it has to be: all places taken, or enough experts asked, or the next step of its escalation. */
  #goOn(taskId: string, now: Date, doing: Doing): RoutedTask {
    const routed = this.store.offers.task(taskId);
    if (routed === undefined) throw new RangeError(`no task ${taskId} is held out`);
    if (routed.state === 'withdrawn') return routed;
    const taken = this.store.offers.ofTask(taskId, 'accepted').length;
    const waiting = this.store.offers.ofTask(taskId, 'offered');
    if (taken >= routed.task.count) {
      for (const offer of waiting) this.#end(offer, 'withdrawn', now, doing);
      return this.#settle(routed, 'filled', doing);
    }
    if (routed.state === 'escalating' || routed.state === 'waiting') return routed;
    const wanted = (routed.task.count - taken) * routed.terms.offersPerPlace - waiting.length;
    const asked = this.#ask(routed, wanted, now, doing);
    if (waiting.length + asked.offers > 0)
      return this.#settle({ ...routed, queue: asked.queue }, 'open', doing);
    return this.#escalate({ ...routed, queue: asked.queue }, doing);
  }

  /** Asks the first of the queue who have room, so many as are wanted; who has none is passed over for good. */
  #ask({ task, terms, queue }: RoutedTask, wanted: number, now: Date, doing: Doing) {
    const policy = { ...this.policy, from: now.toISOString().slice(0, 10) };
    const rest = [...queue];
    let offers = 0;
    while (offers < wanted) {
      const next = rest.shift();
      if (next === undefined) break;
      if (!hasRoomFor(task, next, this.store.offers.held(next.expertId), policy)) continue;
      const expiresAt = new Date(now.getTime() + terms.answerMinutes * MINUTE_MS).toISOString();
      const made = { ...next, taskId: task.id, offeredAt: now.toISOString(), expiresAt };
      const id = this.store.offers.add(made);
      this.#note(doing, { step: 'offered', taskId: task.id, expiresAt, ...next }, id);
      this.#events.push({ kind: 'offered', taskId: task.id, expertId: next.expertId, offerId: id });
      offers += 1;
    }
    return { queue: rest, offers };
  }

  #escalate(routed: RoutedTask, doing: Doing): RoutedTask {
    const step = routed.terms.escalation[routed.steps];
    if (step === undefined) return this.#settle(routed, 'unfillable', doing);
    const state = step.kind === 'ask-person' ? 'waiting' : 'escalating';
    return this.#settle(
      { ...routed, task: escalatedTask(routed.task, step), steps: routed.steps + 1 },
      state,
      doing,
    );
  }

  #settle(routed: RoutedTask, state: RoutedTaskState, doing: Doing): RoutedTask {
    const settled = { ...routed, state };
    const before = this.store.offers.task(routed.task.id)?.state;
    this.store.offers.putTask(settled);
    if (state === before || state === 'open' || state === 'withdrawn') return settled;
    const taskId = routed.task.id;
    this.#note(doing, { step: state, taskId, steps: routed.steps });
    this.#events.push({ kind: state === 'escalating' ? 'escalated' : state, taskId });
    return settled;
  }

  #note(doing: Doing, data: Readonly<Record<string, string | number>>, offerId?: number): void {
    this.#pen.noteChange(doing, {
      action: 'offer',
      ...(offerId === undefined ? {} : { subject: `${offerId}` }),
      data,
    });
  }
}
