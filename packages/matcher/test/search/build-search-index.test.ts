import { expect, it } from 'vitest';
import { buildSearchIndex } from '#search/build-search-index.js';
import { SearchIndex } from '#search/search-index.js';
import { makeExperts, makeQueries, OPTIONS } from './indexed-experts.js';

it('builds the index that putting one expert after the other makes, from lists and from streams', async () => {
  const experts = makeExperts(200, 6);
  const expected = new SearchIndex(OPTIONS);
  for (const { expertId, passages, facets } of experts) expected.put(expertId, passages, facets);
  async function* stream(): AsyncGenerator<(typeof experts)[number]> {
    yield* experts;
  }
  for (const source of [experts, stream()]) {
    const built = await buildSearchIndex(OPTIONS, source);
    for (const { vector, text } of makeQueries(5, 7)) {
      const ask = (index: SearchIndex): unknown =>
        index.search({ vectors: [vector], text: index.prepare(text), limit: 20 });
      expect(ask(built)).toEqual(ask(expected));
    }
  }
});

it('lets the event loop run and reports progress', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const stages = new Set<string>();
  const options = { ...OPTIONS, graphFrom: 100 };
  await buildSearchIndex(options, makeExperts(3000, 6), (stage) => stages.add(stage));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
  expect([...stages]).toEqual(['put', 'settle']);
});
