import type { SqlConnection } from '@expertmatch/matcher';
import type { DeliveryState } from '../contract/deliveries.js';
import { type Delivery, type DeliveryRow, deliveryOf, SELECT_DELIVERIES } from './delivery.js';

/** Which part of the deliveries of a webhook is wanted. */
export interface DeliveryPage {
  readonly state?: DeliveryState;
  readonly limit: number;
  /** Only those that came before this one. */
  readonly beforeSequence?: number;
}

/** The deliveries of a workspace. */
export class DeliveryStore {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  get(webhookId: string, id: string): Delivery | undefined {
    const sql = `${SELECT_DELIVERIES} WHERE d.webhook_id = ? AND d.id = ?`;
    const row = this.#database.get<DeliveryRow>(sql, webhookId, id);
    return row && deliveryOf(row);
  }

  /** Newest first. */
  list(webhookId: string, page: DeliveryPage): Delivery[] {
    const { state, limit, beforeSequence = Number.MAX_SAFE_INTEGER } = page;
    const sql = `${SELECT_DELIVERIES}
      WHERE d.webhook_id = ?1 AND d.sequence < ?2 AND (?3 IS NULL OR d.state = ?3)
      ORDER BY d.sequence DESC LIMIT ?4`;
    const rows = this.#database.all<DeliveryRow>(sql, webhookId, beforeSequence, state ?? null, limit);
    return rows.map(deliveryOf);
  }

  /**
   * The deliveries that an attempt may begin at by `nowMs`, the longest due first.
   * @param limit at most so many of each webhook
   */
  due(nowMs: number, limit: number): string[] {
    const sql = `
      SELECT id FROM (
        SELECT id, due_at_ms, row_number() OVER (PARTITION BY webhook_id ORDER BY due_at_ms, sequence) AS place
        FROM deliveries
        WHERE state = 'waiting' AND due_at_ms <= ?1 AND claimed_until_ms <= ?1
      ) WHERE place <= ?2 ORDER BY due_at_ms`;
    return this.#database.all<{ id: string }>(sql, nowMs, limit).map(({ id }) => id);
  }

  /** Has a delivery tried anew, at once, whatever became of it; false when there is none of this id. */
  replay(webhookId: string, id: string, nowMs: number): boolean {
    const sql = `
      UPDATE deliveries SET state = 'waiting', attempts = 0, due_at_ms = ?, settled_at_ms = NULL
      WHERE webhook_id = ? AND id = ?`;
    return this.#database.run(sql, nowMs, webhookId, id).changes > 0;
  }

  /** Has every dead delivery of a webhook tried anew. @returns how many */
  replayDead(webhookId: string, nowMs: number): number {
    const sql = `
      UPDATE deliveries SET state = 'waiting', attempts = 0, due_at_ms = ?, settled_at_ms = NULL
      WHERE webhook_id = ? AND state = 'dead'`;
    return this.#database.run(sql, nowMs, webhookId).changes;
  }

  /** Takes out all that a webhook was to be told. */
  removeOfWebhook(webhookId: string): void {
    this.#database.run('DELETE FROM deliveries WHERE webhook_id = ?', webhookId);
    this.#database.run('DELETE FROM events WHERE id NOT IN (SELECT event_id FROM deliveries)');
  }
}
