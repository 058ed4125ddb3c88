import type { AuditEntry, Matcher } from '@expertmatch/matcher';
import { z } from 'zod';
import type { EventKind } from '../contract/events.js';
import { Outbox } from '../event/outbox.js';
import { mergedInto } from '../watch/merged-into.js';
import type { Workspace } from '../workspace/workspace.js';
import { RoutingState } from './routing-state.js';

/** Entries that are read in one go. */
const BATCH = 500;

/** What webhooks are told of each step of offers that the audit notes. */
const KIND_OF_STEP = {
  offered: 'offer.created',
  accepted: 'offer.accepted',
  declined: 'offer.declined',
  expired: 'offer.expired',
  withdrawn: 'offer.withdrawn',
  finished: 'offer.finished',
  moved: 'offer.moved',
  filled: 'task.filled',
  unfillable: 'task.unfillable',
  waiting: 'task.waiting',
  reopened: 'task.reopened',
} as const satisfies Readonly<Record<string, EventKind>>;

const offerStep = z.object({
  step: z.enum(['offered', 'accepted', 'declined', 'expired', 'withdrawn', 'finished', 'moved']),
  taskId: z.string(),
  expertId: z.string(),
});
const taskStep = z.object({
  step: z.enum(['filled', 'unfillable', 'waiting', 'reopened']),
  taskId: z.string(),
});

/** Whether the audit notes steps of offers that webhooks were not told of. */
export function isOfferToTell({ database }: Workspace, { audit }: Matcher): boolean {
  const after = new RoutingState(database).told;
  return [...audit.list({ after, limit: 1, action: 'offer' })].length > 0;
}

/**
 * Writes the events of what became of offers since the last time, each once, however often it is called: they are read from the
 * audit, which notes a step in the transaction that takes it. What is of somebody who was erased is not told.
 * @returns the ids of the deliveries
 */
export function tellOffers({ database }: Workspace, matcher: Matcher): string[] {
  return database.transaction(() => {
    const state = new RoutingState(database);
    const entries = [...matcher.audit.list({ after: state.told, limit: BATCH, action: 'offer' })];
    const last = entries.at(-1);
    if (last === undefined) return [];
    const deliveries = entries.flatMap((entry) => publish(entry, new Outbox(database), matcher));
    state.tell(last.sequence);
    return deliveries;
  });
}

function publish({ at, subject, data }: AuditEntry, outbox: Outbox, matcher: Matcher): string[] {
  const when = { nowMs: Date.parse(at) };
  const ofTask = taskStep.safeParse(data).data;
  if (ofTask !== undefined) return outbox.publish(KIND_OF_STEP[ofTask.step], { taskId: ofTask.taskId }, when);
  const ofOffer = offerStep.safeParse(data).data;
  const expertId = ofOffer && mergedInto(matcher, ofOffer.expertId);
  if (ofOffer === undefined || expertId === undefined) return [];
  const told = { offerId: Number(subject), taskId: ofOffer.taskId, expertId };
  return outbox.publish(KIND_OF_STEP[ofOffer.step], told, when);
}
