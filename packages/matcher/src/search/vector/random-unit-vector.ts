import { seededRandom } from './seeded-random.js';

/** A unit vector in a pseudo-random direction, the same for the same seed. */
export function randomUnitVector(dimensions: number, seed: number): number[] {
  const random = seededRandom(seed);
  const vector = Array.from({ length: dimensions }, () => random() - 0.5);
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}
