import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MaskPolicy } from '../domain/mask-policy.js';
import type { VectorSpace } from '../embed/embedder.js';
import type { ExpertStore } from './expert-store.js';
import { LibsqlStore } from './libsql-store.js';
import { settleMask } from './mask-setting.js';
import { prepareDatabase } from './prepare-database.js';
import { SqlConnection } from './sql-connection.js';
import { storeError } from './store-error.js';

const FILE_NAME = 'expertmatch.sqlite';

/** Where a store lives and what it may hold. */
export interface OpenStoreOptions {
  /** Data directory; made, for its owner alone, when it does not exist. */
  readonly dir: string;
  /** The space of its vectors; a store of another one is refused. */
  readonly space: VectorSpace;
  /** What to withhold of the experts; what the store says already unless told, nothing in a new one. */
  readonly mask?: MaskPolicy;
  /** How long a write waits for another process's write, in ms; 10,000 unless told. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens the store in a data directory, one SQLite file, or makes a new one. Several processes may have it open:
 * readers see the last committed state and wait for nobody, writers take turns.
 * @throws ExpertMatchError `data_dir_incompatible`, `data_dir_unusable`, `store_busy`, `disk_full`
 */
export function openStore({ dir, space, mask, busyTimeoutMs = 10_000 }: OpenStoreOptions): ExpertStore {
  const place = { dir: resolve(dir), busyTimeoutMs };
  const file = join(place.dir, FILE_NAME);
  try {
    createPrivately(place.dir, file);
  } catch (error) {
    throw storeError(error, place);
  }
  const connection = new SqlConnection(file, place);
  try {
    prepareDatabase(connection, place.dir, space);
    return new LibsqlStore(connection, place, space, settleMask(connection, place.dir, mask));
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** SQLite gives the files that it makes beside the database the mode of the database. */
function createPrivately(dir: string, file: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}
