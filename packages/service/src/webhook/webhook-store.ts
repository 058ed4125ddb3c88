import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import type { WantedKind, Webhook } from '../contract/webhooks.js';
import { seal, unseal } from '../database/sealed.js';
import type { Workspace } from '../workspace/workspace.js';
import { newSecret, type WebhookSecret } from './webhook-secret.js';

/** More than so many a workspace does not have. */
export const MAX_WEBHOOKS = 20;
/** Secrets that sign at the same time; of more the oldest ends. */
const MAX_SECRETS = 4;

/** What a webhook is registered with. */
export interface WebhookInput {
  readonly url: string;
  readonly events: readonly WantedKind[];
  readonly description?: string;
  readonly active: boolean;
}

/** A webhook as it is stored. */
export interface StoredWebhook extends Webhook {
  /** It is told of what happens from then on; ISO 8601, UTC. */
  readonly since: string;
}

/** Where webhooks are kept, and what their secrets are sealed with. */
type WebhookPlace = Pick<Workspace, 'database' | 'sealPhrase'>;

interface Row {
  readonly webhook: string;
  readonly sealed: ArrayBuffer | Uint8Array;
}

/** The webhooks of a workspace, their secrets sealed. */
export class WebhookStore {
  readonly #place: WebhookPlace;
  readonly #database: SqlConnection;

  constructor(place: WebhookPlace) {
    this.#place = place;
    this.#database = place.database;
  }

  /** Undefined when there are `MAX_WEBHOOKS` already. */
  create(input: WebhookInput, nowMs: number): { webhook: StoredWebhook; secret: string } | undefined {
    const id = randomBytes(8).toString('hex');
    const now = new Date(nowMs).toISOString();
    const webhook = { id, ...input, createdAt: now, updatedAt: now, since: now };
    const secret = newSecret();
    return this.#database.transaction(() => {
      const held = this.#database.get<{ held: number }>('SELECT count(*) AS held FROM webhooks');
      if ((held?.held ?? 0) >= MAX_WEBHOOKS) return undefined;
      this.#database.run(
        'INSERT INTO webhooks (id, is_active, webhook, sealed) VALUES (?, ?, ?, ?)',
        ...[id, Number(input.active), JSON.stringify(webhook), this.#sealed(id, [{ secret }])],
      );
      return { webhook, secret };
    });
  }

  get(id: string): StoredWebhook | undefined {
    const row = this.#row(id);
    return row && JSON.parse(row.webhook);
  }

  /** In order of id. @param limit at most so many @param afterId only ids greater than this */
  list(limit: number, afterId: string): StoredWebhook[] {
    const sql = 'SELECT webhook FROM webhooks WHERE id > ? ORDER BY id LIMIT ?';
    return this.#database
      .all<{ webhook: string }>(sql, afterId, limit)
      .map(({ webhook }) => JSON.parse(webhook));
  }

  /**
   * Puts what `change` makes of a webhook in its place, as one transaction; what that throws leaves it as it was.
   * @returns undefined when there is none of this id
   */
  change(id: string, change: (webhook: StoredWebhook) => StoredWebhook): StoredWebhook | undefined {
    return this.#database.transaction(() => {
      const before = this.get(id);
      if (before === undefined) return undefined;
      const after = change(before);
      this.#database.run(
        'UPDATE webhooks SET is_active = ?, webhook = ? WHERE id = ?',
        ...[Number(after.active), JSON.stringify(after), id],
      );
      return after;
    });
  }

  remove(id: string): void {
    this.#database.run('DELETE FROM webhooks WHERE id = ?', id);
  }

  /** The secrets that sign at a time, the newest first; none when they cannot be unsealed. */
  secrets(id: string, nowMs: number): string[] {
    const row = this.#row(id);
    const known = row === undefined ? [] : this.#unsealed(id, row.sealed);
    return known
      .filter(({ endsAtMs }) => endsAtMs === undefined || endsAtMs > nowMs)
      .map(({ secret }) => secret);
  }

  /**
   * Gives a webhook a new secret, beside which the present ones sign for a while.
   * @param keepMs how long
   * @returns the new secret; undefined when there is no webhook of this id
   */
  rotate(id: string, keepMs: number, nowMs: number): string | undefined {
    return this.#database.transaction(() => {
      const row = this.#row(id);
      if (row === undefined) return undefined;
      const secret = newSecret();
      const endsAtMs = nowMs + keepMs;
      const old = this.#unsealed(id, row.sealed)
        .map((one) => ({ ...one, endsAtMs: Math.min(one.endsAtMs ?? endsAtMs, endsAtMs) }))
        .filter((one) => one.endsAtMs > nowMs);
      const secrets = [{ secret }, ...old].slice(0, MAX_SECRETS);
      this.#database.run('UPDATE webhooks SET sealed = ? WHERE id = ?', this.#sealed(id, secrets), id);
      return secret;
    });
  }

  #row(id: string): Row | undefined {
    return this.#database.get<Row>('SELECT webhook, sealed FROM webhooks WHERE id = ?', id);
  }

  #sealed(id: string, secrets: readonly WebhookSecret[]): Uint8Array {
    return seal(JSON.stringify(secrets), this.#phraseOf(id));
  }

  #unsealed(id: string, sealed: Row['sealed']): WebhookSecret[] {
    try {
      return JSON.parse(unseal(new Uint8Array(sealed), this.#phraseOf(id)));
    } catch {
      return [];
    }
  }

  #phraseOf(id: string): string {
    return `webhook\n${id}\n${this.#place.sealPhrase()}`;
  }
}
