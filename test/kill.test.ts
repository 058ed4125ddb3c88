import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Matcher, openMatcher } from '@expertmatch/matcher';
import { describe, expect, it } from 'vitest';
import { answers, rankingOf } from './sample-briefs.js';
import { CACHE_DIR, SAMPLES, withMatcher } from './sample-matcher.js';

const CLI = fileURLToPath(new URL('../packages/cli/bin/expertmatch.js', import.meta.url));
const KILLS = 10;
/** From before the first expert is stored to near the end of a whole import. */
const FIRST_KILL_MS = 700;
const NEXT_KILL_LATER_MS = 250;

/** Starts an import in a process of its own and kills it after a while, if it has not ended by itself. */
async function importAndKill(dir: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [CLI, 'import', join(SAMPLES, 'experts'), '--dir', dir], {
    env: { ...process.env, EXPERTMATCH_CACHE_DIR: CACHE_DIR },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, sleep(afterMs)]);
  child.kill('SIGKILL');
  await ended;
}

async function rankings(matcher: Matcher): Promise<string[][]> {
  return [...(await answers(matcher)).values()].map(rankingOf);
}

describe('an import that is killed again and again', () => {
  it('loses nothing, stores nothing twice, and ranks as one that never was', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'expertmatch-kill-'));
    try {
      for (let kill = 0; kill < KILLS; kill++)
        await importAndKill(dir, FIRST_KILL_MS + kill * NEXT_KILL_LATER_MS);
      const matcher = await openMatcher({ dir, cacheDir: CACHE_DIR });
      const { failures } = await matcher.import([join(SAMPLES, 'experts')]);
      expect(failures).toEqual([]);
      const places = matcher
        .list()
        .map(({ sources }) => sources.map(({ file, row }) => `${file} ${row ?? ''}`).join());
      expect(new Set(places).size).toBe(62);
      expect(places).toHaveLength(62);
      const found = await rankings(matcher);
      await matcher.close();
      const untouched = await withMatcher(async (other) => {
        await other.import([join(SAMPLES, 'experts')]);
        return rankings(other);
      });
      expect(found).toEqual(untouched);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
