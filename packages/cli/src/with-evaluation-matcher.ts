import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matcher } from '@expertmatch/matcher';
import { type PlaceOptions, readConfig } from './config.js';

const VECTORS_FOLDER = 'evaluation-vectors';

/**
 * Opens a matcher for a set, for as long as `use` takes: over `--dir` when that is given, else over a folder of its
 * own that is gone afterwards, so that no profile is kept that another version of the program read. Vectors are
 * kept in the cache folder by their texts.
 */
export async function withEvaluationMatcher<T>(
  options: PlaceOptions,
  use: (matcher: Matcher) => Promise<T>,
): Promise<T> {
  const own = options.dir === undefined ? await mkdtemp(join(tmpdir(), 'expertmatch-evaluate-')) : undefined;
  try {
    return await withKeptVectors({ ...options, ...(own !== undefined && { dir: own }) }, use);
  } finally {
    if (own !== undefined) await rm(own, { recursive: true, force: true });
  }
}

async function withKeptVectors<T>(options: PlaceOptions, use: (matcher: Matcher) => Promise<T>): Promise<T> {
  const { KeptVectors, openEmbedder, openMatcher } = await import('@expertmatch/matcher');
  const config = readConfig(options);
  const embedder = await KeptVectors.open(await openEmbedder(config), join(config.cacheDir, VECTORS_FOLDER));
  const matcher = await openMatcher({ dir: config.dir, embedder });
  try {
    return await use(matcher);
  } finally {
    await matcher.close();
  }
}
