import { describe, expect, it } from 'vitest';
import { Bitset } from '#search/bitset.js';
import type { IndexedExpert } from '#search/indexed-passage.js';
import { reciprocalRankFusion } from '#search/reciprocal-rank-fusion.js';
import { SearchIndex, type SearchIndexOptions } from '#search/search-index.js';
import { DIMENSIONS, makeExperts, makeQueries, OPTIONS } from './indexed-experts.js';
import { SeededRandom } from './seeded-random.js';

const fill = (experts: readonly IndexedExpert[], options: SearchIndexOptions = OPTIONS): SearchIndex => {
  const index = new SearchIndex(options);
  for (const { expertId, passages, facets } of experts) index.put(expertId, passages, facets);
  return index;
};

const experts = makeExperts(300, 1);
const queries = makeQueries(10, 2);

/** What is found, without ordinals, which depend on the order of insertion. */
const found = (index: SearchIndex, limit = 50, facet?: string): unknown[] =>
  queries.map(({ vector, text }) => {
    const allowed = facet === undefined ? {} : { allowed: index.facets.having(facet) };
    const hits = index.search({ vectors: [vector], text: index.prepare(text), limit, ...allowed });
    return hits.map(({ expertId, fused }) => [expertId, fused]);
  });

const details = (index: SearchIndex): unknown[] =>
  queries.flatMap(({ vector, text }) => {
    const prepared = index.prepare(text);
    return experts.map(({ expertId }) => [
      index.similarities(expertId, vector),
      index.lexicalSimilarities(expertId, prepared),
    ]);
  });

describe('a search index', () => {
  it('fuses the exact ranking by the best passage with the ranking by words', () => {
    const index = fill(experts);
    for (const { vector, text } of queries) {
      const product = (one: Float32Array): number =>
        one.reduce((sum, x, at) => sum + x * (vector[at] ?? 0), 0);
      const best = experts.map(({ expertId, passages }) => ({
        ordinal: index.ordinal(expertId) ?? -1,
        similarity: Math.max(...passages.map((one) => product(one.vector))),
      }));
      const dense = best.sort((a, b) => b.similarity - a.similarity).map(({ ordinal }) => ordinal);
      const words = index.search({ vectors: [], text: index.prepare(text), limit: 1000 });
      const fused = reciprocalRankFusion([dense, words.map(({ ordinal }) => ordinal)]);
      const wanted = [...fused].map(([ordinal, score]) => ({
        expertId: index.expertId(ordinal),
        fused: score,
        ordinal,
      }));
      wanted.sort((a, b) => b.fused - a.fused || (a.expertId < b.expertId ? -1 : 1));
      expect(index.search({ vectors: [vector], text: index.prepare(text), limit: 1000 })).toEqual(wanted);
    }
  });

  it('answers the same whatever the order in which experts came, replacements and removals included', () => {
    const index = fill(experts);
    const random = new SeededRandom(5);
    const other = fill(makeExperts(40, 9));
    for (const { expertId, passages, facets } of random.shuffled(experts))
      other.put(expertId, passages, facets);
    const strangers = makeExperts(330, 3).slice(300);
    for (const { expertId, passages } of strangers) other.put(expertId, passages, ['half']);
    for (const { expertId } of strangers) expect(other.remove(expertId)).toBe(true);
    for (const facet of [undefined, 'half', 'tenth:3', 'nobody']) {
      expect(found(other, 50, facet)).toEqual(found(index, 50, facet));
    }
    expect(details(other)).toEqual(details(index));
    expect([other.experts, other.passages]).toEqual([index.experts, index.passages]);
  });

  it('leaves experts out before the cut', () => {
    const index = fill(experts);
    const [{ vector, text } = { vector: new Float32Array(DIMENSIONS), text: '' }] = queries;
    const allowed = index.facets.having('tenth:3');
    const hits = index.search({ vectors: [vector], text: index.prepare(text), allowed, limit: 30 });
    expect(hits.map(({ expertId }) => expertId).sort()).toEqual(
      experts
        .filter((_, at) => at % 10 === 3)
        .map(({ expertId }) => expertId)
        .sort(),
    );
    expect(index.search({ vectors: [vector], allowed: new Bitset(), limit: 30 })).toEqual([]);
  });

  it('orders experts of equal rank by id', () => {
    const index = new SearchIndex(OPTIONS);
    const vector = new SeededRandom(1).unitVector(DIMENSIONS);
    for (const expertId of ['c', 'a', 'b']) index.put(expertId, [{ field: 'skills', text: 'tort', vector }]);
    const ids = index
      .search({ vectors: [vector], text: index.prepare('tort'), limit: 2 })
      .map((hit) => hit.expertId);
    expect(ids).toEqual(['a', 'b']);
  });

  it('knows nothing of a removed expert, and all of a replaced one is new', () => {
    const index = new SearchIndex(OPTIONS);
    const [one, two] = [
      new SeededRandom(1).unitVector(DIMENSIONS),
      new SeededRandom(2).unitVector(DIMENSIONS),
    ];
    index.put('a', [{ field: 'skills', text: 'tort', vector: one }], ['x']);
    index.put('a', [{ field: 'rest', text: 'wound', vector: two }], ['y']);
    expect(index.similarities('a', two)).toHaveLength(1);
    expect(index.similarities('a', two)[0]).toBeCloseTo(1, 6);
    expect(index.lexicalSimilarities('a', index.prepare('tort'))).toEqual([0]);
    expect([index.facets.having('x').count(), index.facets.having('y').count()]).toEqual([0, 1]);
    expect(index.remove('a')).toBe(true);
    expect(index.remove('a')).toBe(false);
    expect([index.experts, index.passages, index.everyone.count()]).toEqual([0, 0, 0]);
    expect([index.similarities('a', two), index.lexicalSimilarities('a', index.prepare('wound'))]).toEqual([
      [],
      [],
    ]);
    expect([index.ordinal('a'), [...index.expertIds()], index.vectors('a')]).toEqual([undefined, [], []]);
    expect(index.search({ vectors: [two], text: index.prepare('wound'), limit: 5 })).toEqual([]);
  });

  it('takes experts without passages, and queries without words or vectors', () => {
    const index = fill(experts);
    index.put('empty', [], ['half']);
    expect(index.facets.having('half').has(index.ordinal('empty') ?? -1)).toBe(true);
    expect(index.search({ vectors: [], limit: 5 })).toEqual([]);
    expect(index.search({ vectors: [], text: index.prepare('unheard-of'), limit: 5 })).toEqual([]);
  });

  it('refuses vectors of another space and leaves the expert as it was', () => {
    const index = fill(experts);
    const before = found(index);
    const passage = { field: 'skills', text: 'tort', vector: new Float32Array(3) } as const;
    expect(() => index.put(experts[0]?.expertId ?? '', [passage])).toThrow(RangeError);
    expect(() => index.search({ vectors: [new Float32Array(3)], limit: 1 })).toThrow(RangeError);
    expect(found(index)).toEqual(before);
  });
});

describe('a search index with a graph', () => {
  const options: SearchIndexOptions = {
    ...OPTIONS,
    graphFrom: 100,
    plan: ({ inGraph, allowed }) =>
      inGraph === 0 ? { kind: 'exact' } : { kind: 'graph', nodes: Math.ceil((200 * inGraph) / allowed) },
  };
  const many = makeExperts(700, 1);

  const recall = (index: SearchIndex, truth: SearchIndex, facet?: string): number => {
    const hits = queries.map(({ vector }) => {
      const ask = (one: SearchIndex): string[] => {
        const allowed = facet === undefined ? {} : { allowed: one.facets.having(facet) };
        return one.search({ vectors: [vector], limit: 30, ...allowed }).map(({ expertId }) => expertId);
      };
      const wanted = new Set(ask(truth));
      return ask(index).filter((id) => wanted.has(id)).length / wanted.size;
    });
    return hits.reduce((sum, one) => sum + one, 0) / hits.length;
  };

  it('finds nearly all that exact search finds, with and without a filter, before and after it settles', async () => {
    const index = fill(many, options);
    const truth = fill(many);
    expect(recall(index, truth)).toBe(1);
    await index.settle();
    for (const facet of [undefined, 'half', 'tenth:3']) {
      expect(recall(index, truth, facet)).toBeGreaterThanOrEqual(0.98);
    }
  });

  it('keeps to the truth while changes wait, and after they are settled', async () => {
    const index = fill(many, options);
    await index.settle();
    const truth = fill(many);
    const changed = makeExperts(60, 8);
    for (const each of [index, truth]) {
      for (const { expertId, passages, facets } of changed) each.put(expertId, passages, facets);
      for (const { expertId } of many.slice(100, 160)) each.remove(expertId);
      for (const { expertId, passages } of makeExperts(720, 8).slice(700)) each.put(expertId, passages);
    }
    expect(recall(index, truth)).toBeGreaterThanOrEqual(0.97);
    await Promise.all([index.settle(), index.settle()]);
    expect(recall(index, truth)).toBeGreaterThanOrEqual(0.98);
    for (const { expertId } of many.slice(3)) {
      index.remove(expertId);
      truth.remove(expertId);
    }
    await index.settle();
    expect(recall(index, truth)).toBe(1);
  });

  it('lets the event loop run while it settles, and reports progress', async () => {
    const index = fill(makeExperts(2500, 4), options);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const progress: number[] = [];
    await index.settle((done, total) => {
      expect(total).toBe(index.passages);
      progress.push(done);
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('stops settling when it is closed, and answers all the same', async () => {
    const index = fill(many, options);
    const settling = index.settle();
    expect(index.isSettled).toBe(false);
    index.close();
    await settling;
    expect(index.isSettled).toBe(false);
    expect(recall(index, fill(many))).toBe(1);
  });
});
