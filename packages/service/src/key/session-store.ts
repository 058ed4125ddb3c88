import { createHash, randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import type { Caller } from './caller.js';
import type { KeyStore } from './key-store.js';

/** How long a session lasts, in ms: a working day. */
const LASTS_MS = 12 * 60 * 60_000;
const SHAPE = /^[\w-]{43}$/;

/** A session that was just opened; `token` is given to its owner and kept nowhere. */
export interface NewSession {
  readonly token: string;
  /** ISO 8601, UTC. */
  readonly endsAt: string;
}

interface Row {
  readonly key_id: string;
  readonly workspace_id: string;
  readonly ends_at_ms: number;
}

/**
 * Sessions that were opened with a key, in `service.db`. Of a token nothing is kept but its sha256. A session may do what
 * its key may, and ends with it.
 */
export class SessionStore {
  readonly #database: SqlConnection;
  readonly #keys: KeyStore;

  constructor(database: SqlConnection, keys: KeyStore) {
    this.#database = database;
    this.#keys = keys;
  }

  /** Opens a session of 12 hours, or of as long as its key lasts. */
  open({ keyId, workspaceId }: Pick<Caller, 'keyId' | 'workspaceId'>): NewSession {
    const token = randomBytes(32).toString('base64url');
    const keyEnds = this.#keys.get(workspaceId, keyId)?.expiresAt;
    const endsAtMs = Math.min(Date.now() + LASTS_MS, keyEnds === undefined ? Infinity : Date.parse(keyEnds));
    this.#database.run('DELETE FROM sessions WHERE ends_at_ms <= ?', Date.now());
    this.#database.run(
      'INSERT INTO sessions (digest, key_id, workspace_id, ends_at_ms) VALUES (?, ?, ?, ?)',
      digestOf(token),
      keyId,
      workspaceId,
      endsAtMs,
    );
    return { token, endsAt: new Date(endsAtMs).toISOString() };
  }

  /** Whose session this is; undefined when it is none, or no more. */
  authenticate(token: string): Caller | undefined {
    if (!SHAPE.test(token)) return undefined;
    const sql = 'SELECT key_id, workspace_id, ends_at_ms FROM sessions WHERE digest = ?';
    const row = this.#database.get<Row>(sql, digestOf(token));
    if (row === undefined || row.ends_at_ms <= Date.now()) return undefined;
    const key = this.#keys.inForce(row.workspace_id, row.key_id);
    if (key === undefined) return undefined;
    const { id, workspaceId, scopes } = key;
    const sessionEndsAt = new Date(row.ends_at_ms).toISOString();
    return { keyId: id, workspaceId, scopes, secret: token, sessionEndsAt };
  }

  close(token: string): void {
    this.#database.run('DELETE FROM sessions WHERE digest = ?', digestOf(token));
  }
}

function digestOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
