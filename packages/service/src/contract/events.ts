import { z } from 'zod';
import { expertId, recordId } from './expert-id.js';
import { importCounts } from './imports.js';

const offerData = z
  .strictObject({ offerId: z.int(), taskId: z.string(), expertId })
  .meta({ id: 'OfferEventData', description: 'What became of a place that is held out to an expert.' });
const taskData = z.strictObject({ taskId: z.string() }).meta({
  id: 'TaskEventData',
  description:
    'All places are taken; nobody and no step is left; it waits for a person; it was opened again.',
});

/** What webhooks are told: for each kind of event what stands in its `data`; ids and numbers, never who somebody is. */
const EVENT_DATA = {
  ping: z
    .strictObject({ webhookId: recordId })
    .meta({ id: 'PingData', description: 'Sent to a webhook that is new or has a new URL.' }),
  'match.found': z.strictObject({ projectId: recordId, expertId, score: z.number().min(0).max(100) }).meta({
    id: 'MatchFoundData',
    description: 'An expert came or changed, and has as many points as the watch of a project asks for.',
  }),
  'import.finished': z
    .strictObject({
      importId: z.int(),
      state: z.enum(['done', 'failed', 'cancelled']),
      counts: importCounts,
    })
    .meta({ id: 'ImportFinishedData', description: 'An import has ended.' }),
  'offer.created': offerData,
  'offer.accepted': offerData,
  'offer.declined': offerData,
  'offer.expired': offerData,
  'offer.withdrawn': offerData,
  'offer.finished': offerData,
  'offer.moved': offerData,
  'task.filled': taskData,
  'task.unfillable': taskData,
  'task.waiting': taskData,
  'task.reopened': taskData,
} as const;

/** What an event is of. */
export type EventKind = keyof typeof EVENT_DATA;

/** What an event of a kind says. */
export type EventData<Kind extends EventKind> = z.output<(typeof EVENT_DATA)[Kind]>;

/** The bodies that are sent, by kind. */
export const EVENT_BODIES = Object.entries(EVENT_DATA).map(([kind, data]) => ({
  kind,
  body: z.strictObject({ type: z.literal(kind), timestamp: z.iso.datetime(), data }),
}));

const KINDS = Object.keys(EVENT_DATA) as [EventKind, ...EventKind[]];

export const eventKind = z.enum(KINDS);

/** The kinds that a webhook can ask for; pings come by themselves. */
export const wantedKind = eventKind.exclude(['ping']);

export const eventData = z.union(Object.values(EVENT_DATA));
