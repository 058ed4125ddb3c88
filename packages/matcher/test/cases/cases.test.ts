import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '#embed/embedder.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { caseBook } from '../../measure/cases/case-book.js';
import { CaseRunner } from '../../measure/cases/case-runner.js';
import { checkExpectation } from '../../measure/cases/check-expectation.js';
import { explainResults } from './explain-results.js';

const BOOK = caseBook(fileURLToPath(new URL('../../../../test/cases/', import.meta.url)));
const CASES = BOOK.flatMap(({ cases }) => cases);

describe('the case book', () => {
  it('is well-formed', () => {
    expect(BOOK.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  it('names every case differently', () => {
    const ids = CASES.map(({ id }) => id);
    expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
  });

  it('has at least 150 cases, 70 of them traps', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(CASES.filter(({ trap }) => trap !== undefined).length).toBeGreaterThanOrEqual(70);
  });
});

describe('experts as a careful recruiter would rank them', () => {
  let embedder: Embedder;
  let runner: CaseRunner;

  beforeAll(async () => {
    embedder = await openEmbedder({ cacheDir: join(tmpdir(), 'expertmatch-test-models') });
    runner = new CaseRunner(embedder);
  });
  afterAll(async () => {
    await embedder.close();
  });

  describe.each(BOOK.filter(({ cases }) => cases.length > 0))('$file', ({ cases }) => {
    beforeAll(async () => {
      await runner.prepare(cases);
    });

    it.each(cases)('$id', async (one) => {
      const results = await runner.run(one);
      const failing = one.expect.flatMap((expectation) => checkExpectation(expectation, results) ?? []);
      expect(failing.length === 0, explainResults(failing, results)).toBe(true);
    });
  });
});
