import { SeededRandom, unit } from './seeded-random.js';

/** Unit vectors around a few centres, as texts of a few fields of work have them. */
export class ClusteredVectors {
  readonly #random: SeededRandom;
  readonly #centres: readonly Float32Array[];

  constructor(
    readonly dimensions: number,
    clusters: number,
    seed: number,
  ) {
    this.#random = new SeededRandom(seed);
    this.#centres = Array.from({ length: clusters }, () => this.#random.unitVector(dimensions));
  }

  next(cluster = this.#random.below(this.#centres.length)): Float32Array {
    const spread = 0.8 / Math.sqrt(this.dimensions);
    const centre = this.#centres[cluster] ?? new Float32Array(this.dimensions);
    return unit(centre.map((value) => value + spread * this.#random.normal()));
  }

  take(count: number): Float32Array[] {
    return Array.from({ length: count }, () => this.next());
  }
}
