import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMatcher } from '@expertmatch/matcher';

const REAL = fileURLToPath(new URL('../../../shared/data/resumes/pdf', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../samples/experts', import.meta.url));

/** Import of real PDFs (the samples where there are none), split by stage, beside a second import of the same. */
export async function importBench(cacheDir: string) {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-bench-'));
  const path = existsSync(REAL) ? REAL : SAMPLES;
  const matcher = await openMatcher({ dir, cacheDir });
  try {
    const start = performance.now();
    const { files, imported, failures, embedded, elapsedMs } = await matcher.import([path]);
    const totalMs = performance.now() - start;
    const again = performance.now();
    const second = await matcher.import([path]);
    const againMs = performance.now() - again;
    const otherMs = elapsedMs.profile + elapsedMs.store;
    return {
      corpus: path === REAL ? 'real PDFs' : 'samples',
      files,
      imported,
      failed: failures.length,
      passages: embedded,
      totalMs,
      ...elapsedMs,
      outsideEmbeddingShare: (totalMs - elapsedMs.embed) / totalMs,
      profileAndStoreShare: otherMs / totalMs,
      secondImportMs: againMs,
      secondEmbedded: second.embedded,
    };
  } finally {
    await matcher.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
