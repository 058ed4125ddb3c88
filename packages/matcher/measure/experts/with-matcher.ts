import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '#embed/embedder.js';
import type { Matcher } from '#matcher.js';
import { openMatcher } from '#open-matcher.js';

/** Runs some work on a matcher over an empty data directory that is gone afterwards. The embedder stays open. */
export async function withMatcher<T>(embedder: Embedder, work: (matcher: Matcher) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'expertmatch-measure-'));
  const matcher = await openMatcher({ dir, embedder: leftOpen(embedder) });
  try {
    return await work(matcher);
  } finally {
    await matcher.close();
    await rm(dir, { recursive: true, force: true });
  }
}

function leftOpen(embedder: Embedder): Embedder {
  return {
    space: embedder.space,
    embed: (texts, role) => embedder.embed(texts, role),
    close: async () => undefined,
  };
}
