import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import type { EventData, EventKind } from '../contract/events.js';

/** How long what was delivered, or given up, is kept, in ms. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** When something happened, and who alone is told. */
export interface PublishOptions {
  readonly nowMs: number;
  /** Default: every active webhook that asked for the kind before it happened. */
  readonly webhookId?: string;
}

/** Events of a workspace that are to be told; written in the transaction of what they come from. */
export class Outbox {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /**
   * Writes an event with a delivery for each webhook that is to be told; nothing where there is none.
   * @returns the ids of the deliveries
   */
  publish<Kind extends EventKind>(
    kind: Kind,
    data: EventData<Kind>,
    { nowMs, webhookId }: PublishOptions,
  ): string[] {
    return this.#database.transaction(() => {
      this.#dropOld(nowMs);
      const webhookIds = webhookId === undefined ? this.#whoWants(kind, nowMs) : [webhookId];
      if (webhookIds.length === 0) return [];
      const eventId = newId();
      const expertId = 'expertId' in data ? data.expertId : null;
      this.#database.run(
        'INSERT INTO events (id, kind, expert_id, data, at_ms) VALUES (?, ?, ?, ?, ?)',
        ...[eventId, kind, expertId, JSON.stringify(data), nowMs],
      );
      return webhookIds.map((id) => this.#addDelivery(eventId, id, nowMs));
    });
  }

  /** The events that are of an expert, delivered or not, the oldest first. */
  ofExpert(
    expertId: string,
  ): { readonly type: string; readonly timestamp: string; readonly data: unknown }[] {
    const sql = 'SELECT kind, data, at_ms AS atMs FROM events WHERE expert_id = ? ORDER BY at_ms, id';
    return this.#database
      .all<{ kind: string; data: string; atMs: number }>(sql, expertId)
      .map(({ kind, data, atMs }) => ({
        type: kind,
        timestamp: new Date(atMs).toISOString(),
        data: JSON.parse(data),
      }));
  }

  /** Takes out the events that are of an expert, delivered or not. */
  removeOfExpert(expertId: string): void {
    this.#database.transaction(() => {
      this.#database.run(
        'DELETE FROM deliveries WHERE event_id IN (SELECT id FROM events WHERE expert_id = ?)',
        expertId,
      );
      this.#database.run('DELETE FROM events WHERE expert_id = ?', expertId);
    });
  }

  #whoWants(kind: EventKind, nowMs: number): string[] {
    const sql = `
      SELECT id FROM webhooks
      WHERE is_active = 1 AND webhook ->> '$.since' <= ?
        AND EXISTS (SELECT 1 FROM json_each(webhook, '$.events') WHERE value = ?)
      ORDER BY id`;
    return this.#database.all<{ id: string }>(sql, new Date(nowMs).toISOString(), kind).map(({ id }) => id);
  }

  #addDelivery(eventId: string, webhookId: string, nowMs: number): string {
    const id = newId();
    this.#database.run(
      "INSERT INTO deliveries (id, webhook_id, event_id, state, due_at_ms) VALUES (?, ?, ?, 'waiting', ?)",
      ...[id, webhookId, eventId, nowMs],
    );
    return id;
  }

  #dropOld(nowMs: number): void {
    const { changes } = this.#database.run('DELETE FROM deliveries WHERE settled_at_ms < ?', nowMs - KEPT_MS);
    if (changes > 0)
      this.#database.run('DELETE FROM events WHERE id NOT IN (SELECT event_id FROM deliveries)');
  }
}

function newId(): string {
  return randomBytes(8).toString('hex');
}
