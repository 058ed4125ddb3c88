import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bitset } from '#search/bitset.js';

const members = fc.uniqueArray(fc.nat(300));
const sorted = (set: Iterable<number>): number[] => [...set].sort((a, b) => a - b);

it('behaves like sets of numbers', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const [one, two] = [Bitset.of(a), Bitset.of(b)];
      expect([...one]).toEqual(sorted(a));
      expect(one.count()).toBe(a.length);
      expect([...one.and(two)]).toEqual(sorted(a.filter((member) => b.includes(member))));
      expect([...one.or(two)]).toEqual(sorted(new Set([...a, ...b])));
      expect([...one.andNot(two)]).toEqual(sorted(a.filter((member) => !b.includes(member))));
      expect(b.map((member) => one.has(member))).toEqual(b.map((member) => a.includes(member)));
      two.addAll(one);
      expect([...two]).toEqual(sorted(new Set([...a, ...b])));
      for (const member of b) two.delete(member);
      expect([...two]).toEqual(sorted(a.filter((member) => !b.includes(member))));
      expect([...one]).toEqual(sorted(a));
    }),
    { seed: 1 },
  );
});
