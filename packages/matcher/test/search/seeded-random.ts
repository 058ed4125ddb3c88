/** Pseudo-random numbers that are the same for the same seed (mulberry32). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** 0 to `end`, exclusive. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** Normally distributed, mean 0, variance 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  unitVector(dimensions: number): Float32Array {
    return unit(Float32Array.from({ length: dimensions }, () => this.normal()));
  }

  /** The same members in random order. */
  shuffled<T>(members: readonly T[]): T[] {
    const keyed = members.map((member) => ({ member, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ member }) => member);
  }
}

/** The vector scaled to length 1. */
export function unit(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}
