import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FacetIndex } from '#search/facet-index.js';

const KEYS = ['licence:US-FL', 'licence:US-GA', 'language:es', 'bar:US-NY'];

it('agrees with a map of sets after any changes, and after saving and restoring', () => {
  const change = fc.record({ ordinal: fc.nat(150), keys: fc.subarray(KEYS) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 250 }), (changes) => {
      const index = new FacetIndex();
      const model = new Map<number, readonly string[]>();
      for (const { ordinal, keys } of changes) {
        index.set(ordinal, keys);
        model.set(ordinal, keys);
      }
      for (const each of [index, FacetIndex.of(index.save())]) {
        for (const key of KEYS) {
          const having = [...model].filter(([, keys]) => keys.includes(key)).map(([ordinal]) => ordinal);
          expect([...each.having(key)]).toEqual(having.sort((a, b) => a - b));
        }
        expect([...each.having('unknown')]).toEqual([]);
      }
    }),
    { seed: 3, numRuns: 60 },
  );
});

it('hands out sets that can be changed without changing the index', () => {
  const index = new FacetIndex();
  for (let ordinal = 0; ordinal < 100; ordinal++) index.set(ordinal, ordinal < 5 ? ['rare', 'all'] : ['all']);
  index.having('all').delete(3);
  index.having('rare').delete(3);
  expect([index.having('all').has(3), index.having('rare').has(3)]).toEqual([true, true]);
});

it('forgets a key with its last holder', () => {
  const index = new FacetIndex();
  index.set(1, ['a', 'b']);
  index.set(2, ['b']);
  index.clear(1);
  index.clear(7);
  expect(index.save().keys).toEqual(['b']);
});
