import type { EventData, EventKind } from '../contract/events.js';

/** Something that happened in a workspace. */
export interface ServiceEvent {
  /** 16 hex digits. */
  readonly id: string;
  readonly kind: EventKind;
  readonly data: EventData<EventKind>;
  readonly atMs: number;
}

/** An event as it is told. */
export function eventView({ id, kind, data, atMs }: ServiceEvent) {
  return { id, type: kind, timestamp: new Date(atMs).toISOString(), data };
}

/** What is sent of an event: the same bytes in every attempt. */
export function eventBody(event: ServiceEvent): string {
  const { id: _, ...body } = eventView(event);
  return JSON.stringify(body);
}
