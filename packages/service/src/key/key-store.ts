import type { SqlConnection } from '@expertmatch/matcher';
import type { Caller } from './caller.js';
import { hasDigest, keyText, newKey, parseKey, secretDigest } from './key-secret.js';
import type { Scope } from './scope.js';

/** What is known of a key; not the key itself. */
export interface ApiKey {
  readonly id: string;
  readonly workspaceId: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601, UTC, as are the others. */
  readonly createdAt: string;
  /** Absent: never. */
  readonly expiresAt?: string;
}

/** A key that was just made; `key` is shown this once. */
export interface NewApiKey extends ApiKey {
  readonly key: string;
}

/** Which part of a list is wanted. */
export interface KeyPage {
  readonly limit: number;
  /** Only ids greater than this. */
  readonly afterId: string;
}

interface Row {
  readonly key: string;
  readonly digest: ArrayBuffer | Uint8Array;
}

/** The keys of all workspaces, in `service.db`. Of a secret nothing is kept but its sha256. */
export class KeyStore {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  create(key: Omit<ApiKey, 'id' | 'createdAt'>): NewApiKey {
    const { id, secret } = newKey();
    const made: ApiKey = { id, ...key, createdAt: new Date().toISOString() };
    this.#database.run(
      'INSERT INTO keys (id, workspace_id, digest, key) VALUES (?, ?, ?, ?)',
      id,
      key.workspaceId,
      secretDigest(secret),
      JSON.stringify(made),
    );
    return { ...made, key: keyText({ id, secret }) };
  }

  /** Whose key this is; undefined when it is no key, or no more. */
  authenticate(text: string): Caller | undefined {
    const known = this.#known(text);
    if (known === undefined || isOver(known.expiresAt)) return undefined;
    const { id, workspaceId, scopes } = known;
    return { keyId: id, workspaceId, scopes, secret: parseKey(text)?.secret ?? '' };
  }

  /** Whose key this was before it ended by itself; undefined for one in force, and for what is no key. */
  expired(text: string): Pick<Caller, 'keyId' | 'workspaceId'> | undefined {
    const known = this.#known(text);
    if (known === undefined || !isOver(known.expiresAt)) return undefined;
    return { keyId: known.id, workspaceId: known.workspaceId };
  }

  get(workspaceId: string, id: string): ApiKey | undefined {
    const sql = 'SELECT key FROM keys WHERE workspace_id = ? AND id = ?';
    const row = this.#database.get<{ key: string }>(sql, workspaceId, id);
    return row && JSON.parse(row.key);
  }

  /** A key that has not ended; undefined otherwise. */
  inForce(workspaceId: string, id: string): ApiKey | undefined {
    const key = this.get(workspaceId, id);
    return key === undefined || isOver(key.expiresAt) ? undefined : key;
  }

  /** In order of id. */
  list(workspaceId: string, { limit, afterId }: KeyPage): ApiKey[] {
    const sql = 'SELECT key FROM keys WHERE workspace_id = ? AND id > ? ORDER BY id LIMIT ?';
    return this.#database
      .all<{ key: string }>(sql, workspaceId, afterId, limit)
      .map(({ key }) => JSON.parse(key));
  }

  /** Ends a key; false when there is none. */
  remove(workspaceId: string, id: string): boolean {
    const sql = 'DELETE FROM keys WHERE workspace_id = ? AND id = ?';
    return this.#database.run(sql, workspaceId, id).changes > 0;
  }

  /** Ends all keys of a workspace. */
  removeAll(workspaceId: string): void {
    this.#database.run('DELETE FROM keys WHERE workspace_id = ?', workspaceId);
  }

  /** Takes as long for an id that is none. */
  #known(text: string): ApiKey | undefined {
    const presented = parseKey(text);
    const row = this.#database.get<Row>('SELECT key, digest FROM keys WHERE id = ?', presented?.id ?? '');
    const isTrue = hasDigest(presented?.secret ?? '', row && new Uint8Array(row.digest));
    return isTrue && row !== undefined ? JSON.parse(row.key) : undefined;
  }

  /** Whether somebody can manage the keys of a workspace. */
  hasAdmin(workspaceId: string): boolean {
    const rows = this.#database.all<{ key: string }>(
      'SELECT key FROM keys WHERE workspace_id = ?',
      workspaceId,
    );
    const keys: ApiKey[] = rows.map(({ key }) => JSON.parse(key));
    return keys.some(({ scopes, expiresAt }) => scopes.includes('admin') && !isOver(expiresAt));
  }
}

function isOver(expiresAt: string | undefined): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) <= Date.now();
}
