import type { PassageFits } from '../retrieve/passage-fits.js';

/** Share of meaning beside words; between .4 and .8 rankings hardly change. */
const MEANING_SHARE = 0.6;
/** Passages that count: the square of the k-th best counts 1/k. */
const COUNTED_PASSAGES = 10;

/** Similarity of each passage, [0, 1], in their order. */
export function passageSimilarities({ meaning, words }: PassageFits): number[] {
  return meaning.map(
    (one, k) => MEANING_SHARE * Math.max(0, one) + (1 - MEANING_SHARE) * Math.max(0, words[k] ?? 0),
  );
}

/**
 * How much evidence passages give for a text, 0 to 1.71: the root of the sum of s_k²/k over the ten best
 * similarities. One passage gives its similarity; one more never lowers it, and each counts less than the one
 * before. Squares keep many passages that hardly fit from adding up to one that does.
 */
export function textEvidence(similarities: readonly number[]): number {
  const best = [...similarities].sort((a, b) => b - a).slice(0, COUNTED_PASSAGES);
  return Math.sqrt(best.reduce((sum, similarity, k) => sum + similarity ** 2 / (k + 1), 0));
}
