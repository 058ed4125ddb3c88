import { fileURLToPath } from 'node:url';
import { type Embedder, evaluate, type Matcher, openEmbedder } from '@expertmatch/matcher';
import { expect, it } from 'vitest';
import { CACHE_DIR, withMatcher } from './sample-matcher.js';

/**
 * Two people in each of six fields in German, Romanian, Spanish, French and Polish, none of whom exists, and a brief for
 * each field, whole and as its title alone.
 */
const SET = fileURLToPath(new URL('languages', import.meta.url));

/** Mean average precision: a brief wants the two people of its field and language of the sixty. */
async function meanPrecision(matcher: Matcher): Promise<number> {
  const { measures, failures } = await evaluate(SET, matcher);
  expect(failures).toEqual([]);
  return measures.find(({ metric }) => metric === 'MAP')?.value ?? 0;
}

/** The packaged model, not telling which languages it knows. */
async function sureOfItself(): Promise<Embedder> {
  const model = await openEmbedder({ cacheDir: CACHE_DIR });
  return {
    space: model.space,
    embed: (texts, role) => model.embed(texts, role),
    close: () => model.close(),
  };
}

it('ranks well in languages that the model does not know, as words lead there', async () => {
  const found = await withMatcher(meanPrecision);
  const byMeaning = await withMatcher(meanPrecision, { embedder: await sureOfItself() });
  expect(found).toBeGreaterThan(0.84);
  expect(found).toBeGreaterThan(byMeaning);
});
