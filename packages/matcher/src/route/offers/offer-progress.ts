import type { Doing } from '../../domain/audit-entry.js';
import type { Offer, QueuedExpert, RoutedTask, RoutedTaskState } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';
import type { Task } from '../../domain/task.js';
import type { AuditPen } from '../../store/audit/audit-pen.js';
import { askedBefore } from './asked-before.js';
import { escalatedTask } from './escalated-task.js';
import { hasRoomFor } from './offer-room.js';
import type { OfferEvent, OfferStore } from './offer-store.js';

const MINUTE_MS = 60_000;

/** Brings offers and tasks from one state to the next, within the transaction of a desk; each step is noted in the audit. */
export class OfferProgress {
  /** What the transaction at work has done. */
  readonly events: OfferEvent[] = [];

  constructor(
    private readonly store: OfferStore,
    private readonly policy: RoutingPolicy,
    private readonly pen: AuditPen,
  ) {}

  /** Whether an expert can take a place beside what the expert has or is held out. */
  hasRoom(task: Task, next: QueuedExpert, now: Date): boolean {
    const policy = { ...this.policy, from: now.toISOString().slice(0, 10) };
    return hasRoomFor(task, next, this.store.offers.held(next.expertId), policy);
  }

  /** Ends or accepts an offer. */
  end(offer: Offer, state: Exclude<Offer['state'], 'offered'>, now: Date, doing: Doing): void {
    this.store.offers.setState(offer.id, state, now.toISOString());
    const { taskId, expertId } = offer;
    this.note(doing, { step: state, taskId, expertId }, offer.id);
    this.events.push({ kind: state, taskId, expertId, offerId: offer.id });
  }

  /** Asks those whom a plan chose for a task, before others are asked for any. */
  askChosen(taskId: string, chosen: ReadonlySet<string>, now: Date, doing: Doing): void {
    const routed = this.store.offers.task(taskId);
    if (routed?.state !== 'open' && routed?.state !== 'filled') return;
    const [first, others] = [true, false].map((isChosen) =>
      routed.queue.filter(({ expertId }) => chosen.has(expertId) === isChosen),
    );
    const asked = this.#ask({ ...routed, queue: first ?? [] }, this.#offersWanted(routed), now, doing);
    this.store.offers.putTask({ ...routed, queue: [...asked.queue, ...(others ?? [])] });
  }

  /** How many experts are to be asked beside those who were; below 0 where there are fewer places than offers. */
  #offersWanted({ task, terms }: RoutedTask): number {
    const taken = this.store.offers.ofTask(task.id, 'accepted').length;
    const waiting = this.store.offers.ofTask(task.id, 'offered').length;
    return (task.count - taken) * terms.offersPerPlace - waiting;
  }

  /** Brings a task to where it has to be: all places taken, or enough experts asked, or the next step of its escalation. */
  goOn(taskId: string, now: Date, doing: Doing): RoutedTask {
    const routed = this.store.offers.task(taskId);
    if (routed === undefined) throw new RangeError(`no task ${taskId} is held out`);
    if (routed.state === 'withdrawn') return routed;
    const taken = this.store.offers.ofTask(taskId, 'accepted').length;
    const waiting = this.store.offers.ofTask(taskId, 'offered');
    if (taken >= routed.task.count) {
      for (const offer of waiting) this.end(offer, 'withdrawn', now, doing);
      return this.#settle(routed, 'filled', doing);
    }
    if (routed.state !== 'open' && routed.state !== 'filled') return routed;
    const asked = this.#ask(routed, this.#offersWanted(routed), now, doing);
    if (waiting.length + asked.offers > 0)
      return this.#settle({ ...routed, queue: asked.queue }, 'open', doing);
    return this.#escalate({ ...routed, queue: asked.queue }, doing);
  }

  /** Asks the first of the queue who have room, so many as are wanted; who has none is passed over for good. */
  #ask(routed: RoutedTask, wanted: number, now: Date, doing: Doing) {
    const { task, terms, queue } = routed;
    const asked = askedBefore(routed, this.store);
    const rest = queue.filter(({ expertId }) => !asked.has(expertId));
    let offers = 0;
    while (offers < wanted) {
      const next = rest.shift();
      if (next === undefined) break;
      if (asked.has(next.expertId) || !this.hasRoom(task, next, now)) continue;
      asked.add(next.expertId);
      const expiresAt = new Date(now.getTime() + terms.answerMinutes * MINUTE_MS).toISOString();
      const made = { ...next, taskId: task.id, offeredAt: now.toISOString(), expiresAt };
      const id = this.store.offers.add(made);
      this.note(doing, { step: 'offered', taskId: task.id, expiresAt, ...next }, id);
      this.events.push({ kind: 'offered', taskId: task.id, expertId: next.expertId, offerId: id });
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
    this.note(doing, { step: state, taskId, steps: routed.steps });
    this.events.push({ kind: state === 'escalating' ? 'escalated' : state, taskId });
    return settled;
  }

  /** Notes a step in the audit. */
  note(doing: Doing, data: Readonly<Record<string, string | number>>, offerId?: number): void {
    this.pen.noteChange(doing, {
      action: 'offer',
      ...(offerId === undefined ? {} : { subject: `${offerId}` }),
      data,
    });
  }
}
