import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopK } from '#search/top-k.js';

it('keeps what sorting everything and cutting would keep, ties by key', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 60 }), fc.nat(20), (scores, limit) => {
      const best = new TopK(limit);
      scores.forEach((score, key) => {
        best.offer(key, score);
      });
      const all = scores.map((score, key) => ({ key, score }));
      expect(best.sorted()).toEqual(all.sort((a, b) => b.score - a.score || a.key - b.key).slice(0, limit));
    }),
    { seed: 2 },
  );
});
