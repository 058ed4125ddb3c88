import { growableUint32 } from '../growable.js';
import type { TermBags } from './term-bags.js';
import { countOf, idOf, packCount } from './term-count.js';

/** A slice starts with the place of the next slice of its term (0: none) and its own capacity. */
const HEADER = 2;
const MIN_CAPACITY = 2;
const MAX_CAPACITY = 8192;

/**
 * For each term the passages that have it, with counts: slices of one pool, each half as large as all before
 * it, so that adding never moves anything and a third at most stays unused.
 */
export class Postings {
  readonly #pool = growableUint32();
  readonly #heads = growableUint32();
  readonly #tails = growableUint32();
  readonly #tailUsed = growableUint32();
  readonly #counts = growableUint32();
  #scratch = new Uint32Array(1024);

  constructor() {
    this.#pool.push(0);
  }

  /** The postings of all bags, without unused room. */
  static of(bags: TermBags, terms: number): Postings {
    const postings = new Postings();
    const counts = new Uint32Array(terms);
    for (let slot = 0; slot < bags.slots; slot++) {
      for (const packed of bags.get(slot)) counts[idOf(packed)] = (counts[idOf(packed)] ?? 0) + 1;
    }
    postings.#pool.reserve(1 + counts.reduce((sum, count) => sum + count + HEADER, 0));
    counts.forEach((count, term) => {
      if (count > 0) postings.#startSlice(term, count);
    });
    for (let slot = 0; slot < bags.slots; slot++) {
      for (const packed of bags.get(slot)) postings.add(idOf(packed), slot, countOf(packed));
    }
    return postings;
  }

  add(term: number, slot: number, count: number): void {
    const tail = this.#tails.values[term] ?? 0;
    const capacity = tail === 0 ? 0 : (this.#pool.values[tail + 1] ?? 0);
    if ((this.#tailUsed.values[term] ?? 0) >= capacity) {
      this.#startSlice(term, Math.min(MAX_CAPACITY, Math.max(MIN_CAPACITY, this.count(term) >> 1)));
    }
    const used = this.#tailUsed.values[term] ?? 0;
    this.#pool.values[(this.#tails.values[term] ?? 0) + HEADER + used] = packCount(slot, count);
    this.#tailUsed.values[term] = used + 1;
    this.#counts.values[term] = this.count(term) + 1;
  }

  /** Postings of a term, those of removed passages included. */
  count(term: number): number {
    return this.#counts.values[term] ?? 0;
  }

  /** The postings of a term, slots packed with counts, as a view that lasts until the next call. */
  read(term: number): Uint32Array {
    const count = this.count(term);
    if (count > this.#scratch.length) this.#scratch = new Uint32Array(count * 2);
    let filled = 0;
    for (let slice = this.#heads.values[term] ?? 0; filled < count; slice = this.#pool.values[slice] ?? 0) {
      const length = Math.min(this.#pool.values[slice + 1] ?? 0, count - filled);
      this.#scratch.set(this.#pool.values.subarray(slice + HEADER, slice + HEADER + length), filled);
      filled += length;
    }
    return this.#scratch.subarray(0, count);
  }

  #startSlice(term: number, capacity: number): void {
    for (const column of [this.#heads, this.#tails, this.#tailUsed, this.#counts]) column.extend(term + 1);
    const slice = this.#pool.length;
    this.#pool.extend(slice + HEADER + capacity);
    this.#pool.values[slice + 1] = capacity;
    const tail = this.#tails.values[term] ?? 0;
    if (tail === 0) this.#heads.values[term] = slice;
    else this.#pool.values[tail] = slice;
    this.#tails.values[term] = slice;
    this.#tailUsed.values[term] = 0;
  }
}
