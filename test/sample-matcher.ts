import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Matcher, type MatcherOptions, openMatcher } from '@expertmatch/matcher';

/** The project's sample data. */
export const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
/** Where the model is kept ready for all tests. */
export const CACHE_DIR = join(tmpdir(), 'expertmatch-test-models');

/** Runs some work on a matcher over an empty data directory that is gone afterwards. */
export async function withMatcher<T>(
  work: (matcher: Matcher, dir: string) => Promise<T>,
  options: Partial<MatcherOptions> = {},
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-'));
  const matcher = await openMatcher({ dir: join(dir, 'data'), cacheDir: CACHE_DIR, ...options });
  try {
    return await work(matcher, dir);
  } finally {
    await matcher.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
