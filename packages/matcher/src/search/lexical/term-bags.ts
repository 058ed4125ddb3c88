import { Growable, growableUint32 } from '../growable.js';
import { countOf, idOf, packCount } from './term-count.js';

/** The saved form of the bags: the bag of a slot is `lengths[slot]` places of `pool` from `starts[slot]` on. */
export interface SavedBags {
  readonly pool: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
}

const adopt = (values: Uint32Array): Growable<Uint32Array> =>
  Growable.of(values, (length) => new Uint32Array(length));

/**
 * The terms of each passage with their counts, by slot, in the order in which the passage has them first:
 * that order does not depend on other passages, so sums over it come out the same bit for bit.
 */
export class TermBags {
  #pool = growableUint32();
  #starts = growableUint32();
  #lengths = growableUint32();

  /** The bags that `save` gave, taken over without copying. */
  static of(saved: SavedBags): TermBags {
    const bags = new TermBags();
    [bags.#pool, bags.#starts, bags.#lengths] = [
      adopt(saved.pool),
      adopt(saved.starts),
      adopt(saved.lengths),
    ];
    return bags;
  }

  /** One more than the highest slot ever used. */
  get slots(): number {
    return this.#lengths.length;
  }

  /** @param bag terms packed with their counts */
  put(slot: number, bag: readonly number[]): void {
    this.#starts.extend(slot + 1);
    this.#lengths.extend(slot + 1);
    this.#starts.values[slot] = this.#pool.length;
    this.#lengths.values[slot] = bag.length;
    for (const packed of bag) this.#pool.push(packed);
  }

  /** The bag of a slot, as a view that lasts until the next change. */
  get(slot: number): Uint32Array {
    const start = this.#starts.values[slot] ?? 0;
    return this.#pool.values.subarray(start, start + (this.#lengths.values[slot] ?? 0));
  }

  /** Empties a slot and wipes what it held. */
  drop(slot: number): void {
    this.get(slot).fill(0);
    if (slot < this.#lengths.length) this.#lengths.values[slot] = 0;
  }

  /** Closes the gaps that dropped slots left, and gives terms their new ids. */
  compact(moved: Uint32Array): void {
    const old = new TermBags();
    [old.#pool, old.#starts, old.#lengths] = [this.#pool, this.#starts, this.#lengths];
    [this.#pool, this.#starts, this.#lengths] = [growableUint32(), growableUint32(), growableUint32()];
    for (let slot = 0; slot < old.slots; slot++) {
      const bag = Array.from(old.get(slot), (packed) => packCount(moved[idOf(packed)] ?? 0, countOf(packed)));
      this.put(slot, bag);
    }
  }

  save(): SavedBags {
    return { pool: this.#pool.used, starts: this.#starts.used, lengths: this.#lengths.used };
  }
}
