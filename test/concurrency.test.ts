import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openMatcher } from '@expertmatch/matcher';
import { describe, expect, it } from 'vitest';
import { CACHE_DIR, SAMPLES } from './sample-matcher.js';

const CLI = fileURLToPath(new URL('../packages/cli/bin/expertmatch.js', import.meta.url));
const LOOKS = 6;

async function run(dir: string, ...words: string[]): Promise<void> {
  const env = { ...process.env, EXPERTMATCH_CACHE_DIR: CACHE_DIR };
  await promisify(execFile)(process.execPath, [CLI, ...words, '--dir', dir], { env });
}

describe('one data directory', () => {
  it('takes two imports at once while others open and close it', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'expertmatch-shared-'));
    try {
      const imports = [
        run(dir, 'import', join(SAMPLES, 'experts')),
        run(dir, 'import', join(SAMPLES, 'experts')),
      ];
      for (let look = 0; look < LOOKS; look++) await run(dir, 'stats');
      await Promise.all(imports);
      const matcher = await openMatcher({ dir, cacheDir: CACHE_DIR });
      const { experts } = matcher.stats();
      await matcher.close();
      expect(experts).toBe(62);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
