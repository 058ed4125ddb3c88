import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { LiveIndex } from '#retrieve/live-index.js';
import { openStore } from '#store/open-store.js';

const SPACE = { model: 'test/fp32/00000000', dimensions: 4 };

describe('a live index', () => {
  it('goes on after a turn that failed', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'expertmatch-live-'));
    const store = openStore({ dir, space: SPACE });
    try {
      const busy = new ExpertMatchError('store_busy', { dir, waitedMs: 1 }, 'busy');
      let fails = false;
      const failing = Object.assign(Object.create(store), {
        sequence: () => {
          if (fails) throw busy;
          return store.sequence();
        },
      });
      const live = await LiveIndex.open(failing, dir, false);
      fails = true;
      await expect(live.catchUp()).rejects.toBe(busy);
      fails = false;
      await live.catchUp();
      expect(live.behind).toBe(0);
    } finally {
      store.close();
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
