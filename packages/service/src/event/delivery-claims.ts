import type { SqlConnection } from '@expertmatch/matcher';
import type { DeliveryAttempt } from '../contract/deliveries.js';
import { type Delivery, type DeliveryRow, deliveryOf, SELECT_DELIVERIES } from './delivery.js';

/** Longer than an attempt takes, in ms: who has not settled by then is gone. */
const CLAIM_MS = 30_000;
/** Attempts under way at one webhook: a slow receiver does not hold up the others. */
const MAX_UNDER_WAY = 4;

/** A delivery that this process alone may attempt, until it settles it or `CLAIM_MS` are over. */
export interface Claim {
  readonly delivery: Delivery;
  /** Tells the claim from earlier and later ones. */
  readonly number: number;
}

/** A delivery that is not claimed. */
export interface NoClaim {
  /** When it can be; absent when it is over, and where its webhook has no room: whoever makes some asks for `next`. */
  readonly againAtMs?: number;
}

/** What becomes of a delivery after an attempt. */
export type Settlement =
  | { readonly state: 'delivered' | 'dead'; readonly lastAttempt: DeliveryAttempt }
  | { readonly state: 'waiting'; readonly dueAtMs: number; readonly lastAttempt: DeliveryAttempt };

/** Who attempts which delivery, over all processes on the workspace. */
export class DeliveryClaims {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /** Begins an attempt. */
  claim(id: string, nowMs: number): Claim | NoClaim {
    return this.#database.transaction(() => {
      const row = this.#database.get<DeliveryRow>(`${SELECT_DELIVERIES} WHERE d.id = ?`, id);
      if (row?.state !== 'waiting') return {};
      const freeAtMs = Math.max(row.dueAtMs, row.claimedUntilMs);
      if (freeAtMs > nowMs) return { againAtMs: freeAtMs };
      if (this.#underWay(row.webhookId, nowMs) >= MAX_UNDER_WAY) return {};
      this.#database.run(
        'UPDATE deliveries SET claims = claims + 1, attempts = attempts + 1, claimed_until_ms = ? WHERE id = ?',
        nowMs + CLAIM_MS,
        id,
      );
      return { delivery: { ...deliveryOf(row), attempts: row.attempts + 1 }, number: row.claims + 1 };
    });
  }

  /** Ends an attempt; without effect when the claim was lost meanwhile. */
  settle({ delivery, number }: Claim, settlement: Settlement, nowMs: number): void {
    const { state, lastAttempt } = settlement;
    this.#database.run(
      `UPDATE deliveries SET state = ?, due_at_ms = ?, last_attempt = ?, settled_at_ms = ?, claimed_until_ms = 0
       WHERE id = ? AND claims = ?`,
      state,
      state === 'waiting' ? settlement.dueAtMs : nowMs,
      JSON.stringify(lastAttempt),
      state === 'waiting' ? null : nowMs,
      delivery.id,
      number,
    );
  }

  /** Gives a claim back as if there had been none: the attempt was broken off. */
  release({ delivery, number }: Claim): void {
    this.#database.run(
      'UPDATE deliveries SET attempts = max(0, attempts - 1), claimed_until_ms = 0 WHERE id = ? AND claims = ?',
      delivery.id,
      number,
    );
  }

  /** What a webhook has room for, and is due: for whoever ended an attempt at it. */
  next(webhookId: string, nowMs: number): string[] {
    const sql = `
      SELECT id FROM deliveries
      WHERE webhook_id = ?1 AND state = 'waiting' AND due_at_ms <= ?2 AND claimed_until_ms <= ?2
      ORDER BY due_at_ms, sequence LIMIT ?3`;
    return this.#database.all<{ id: string }>(sql, webhookId, nowMs, MAX_UNDER_WAY).map(({ id }) => id);
  }

  #underWay(webhookId: string, nowMs: number): number {
    const sql = `
      SELECT count(*) AS number FROM deliveries
      WHERE webhook_id = ? AND state = 'waiting' AND claimed_until_ms > ?`;
    return this.#database.get<{ number: number }>(sql, webhookId, nowMs)?.number ?? 0;
  }
}
