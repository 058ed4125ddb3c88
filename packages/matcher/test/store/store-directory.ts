import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpertStore } from '#store/expert-store.js';
import { openStore } from '#store/open-store.js';
import { SPACE } from './sample-expert.js';

/** A data directory of its own that goes when the test ends. */
export class StoreDirectory {
  readonly #root = mkdtempSync(join(tmpdir(), 'expertmatch-store-'));
  readonly #open: ExpertStore[] = [];
  readonly dir = join(this.#root, 'data', 'deeper');
  readonly file = join(this.dir, 'expertmatch.sqlite');

  open(busyTimeoutMs = 10_000): ExpertStore {
    const store = openStore({ dir: this.dir, space: SPACE, busyTimeoutMs });
    this.#open.push(store);
    return store;
  }

  dispose(): void {
    for (const store of this.#open) store.close();
    rmSync(this.#root, { recursive: true });
  }
}
