const BITS = 32;

const popCount = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** A set of small non-negative integers, one bit each. `and`, `or` and `andNot` make new sets. */
export class Bitset {
  #words: Uint32Array;

  constructor(words: Uint32Array = new Uint32Array(0)) {
    this.#words = words;
  }

  static of(members: Iterable<number>): Bitset {
    const set = new Bitset();
    for (const member of members) set.add(member);
    return set;
  }

  has(member: number): boolean {
    return (((this.#words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  add(member: number): void {
    const at = member >>> 5;
    if (at >= this.#words.length) this.#grow(at + 1);
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (member & 31));
  }

  delete(member: number): void {
    const at = member >>> 5;
    if (at < this.#words.length) this.#words[at] = (this.#words[at] ?? 0) & ~(1 << (member & 31));
  }

  /** Adds all members of another set to this one. */
  addAll(other: Bitset): void {
    if (other.#words.length > this.#words.length) this.#grow(other.#words.length);
    for (let at = 0; at < other.#words.length; at++)
      this.#words[at] = (this.#words[at] ?? 0) | (other.#words[at] ?? 0);
  }

  /** Members of both. */
  and(other: Bitset): Bitset {
    const length = Math.min(this.#words.length, other.#words.length);
    return this.#combine(length, (own, at) => own & (other.#words[at] ?? 0));
  }

  /** Members of either. */
  or(other: Bitset): Bitset {
    const length = Math.max(this.#words.length, other.#words.length);
    return this.#combine(length, (own, at) => own | (other.#words[at] ?? 0));
  }

  /** Members of this one that are not in the other. */
  andNot(other: Bitset): Bitset {
    return this.#combine(this.#words.length, (own, at) => own & ~(other.#words[at] ?? 0));
  }

  /** How many members there are; counted at each call. */
  count(): number {
    let total = 0;
    for (const word of this.#words) total += popCount(word);
    return total;
  }

  /** How many members both have; counted at each call. */
  countIn(other: Bitset): number {
    let total = 0;
    const length = Math.min(this.#words.length, other.#words.length);
    for (let at = 0; at < length; at++) total += popCount((this.#words[at] ?? 0) & (other.#words[at] ?? 0));
    return total;
  }

  /** Members in ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#words.length; at++) {
      for (let word = this.#words[at] ?? 0; word !== 0; word &= word - 1) {
        yield at * BITS + 31 - Math.clz32(word & -word);
      }
    }
  }

  #combine(length: number, join: (own: number, at: number) => number): Bitset {
    const words = new Uint32Array(length);
    for (let at = 0; at < length; at++) words[at] = join(this.#words[at] ?? 0, at);
    return new Bitset(words);
  }

  #grow(length: number): void {
    const grown = new Uint32Array(Math.max(length, this.#words.length * 2));
    grown.set(this.#words);
    this.#words = grown;
  }
}
