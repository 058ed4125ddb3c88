import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedder, openMatcher } from '@expertmatch/matcher';
import { importMadeUp } from './made-up-store.js';
import { ScatteredEmbedder } from './scattered-embedder.js';
import { ServedProgram } from './served-program.js';

/** Serves so many made-up experts from a directory of their own as long as they are used, and leaves nothing behind. */
export async function withServedExperts<T>(
  experts: number,
  cacheDir: string,
  use: (served: ServedProgram) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-bench-'));
  try {
    await fill(dir, experts, cacheDir);
    const served = await ServedProgram.start(join(dir, 'data'), cacheDir);
    try {
      return await use(served);
    } finally {
      await served.stop();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function fill(dir: string, experts: number, cacheDir: string): Promise<void> {
  const embedder = new ScatteredEmbedder(await openEmbedder({ cacheDir }));
  const matcher = await openMatcher({ dir: join(dir, 'data'), embedder });
  await importMadeUp(matcher, join(dir, 'experts.jsonl'), experts);
  await matcher.saveIndex();
  await matcher.close();
}
