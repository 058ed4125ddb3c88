import type { PassageFits } from '../retrieve/passage-fits.js';

/** Share of meaning beside words; between .4 and .8 rankings hardly change. */
const MEANING_SHARE = 0.6;
/** Passages that count: the k-th best counts 1/k. */
const COUNTED_PASSAGES = 10;
/** Evidence at which a text counts as half satisfied, and how steep the curve is there. */
const HALF_AT = 0.8;
const STEEPNESS = 5;

/** Similarity of each passage, [0, 1], in their order. */
export function passageSimilarities({ meaning, words }: PassageFits): number[] {
  return meaning.map(
    (one, k) => MEANING_SHARE * Math.max(0, one) + (1 - MEANING_SHARE) * Math.max(0, words[k] ?? 0),
  );
}

/**
 * How well passages support a text, [0, 1]: the sum of s_k/k over the ten best similarities, brought to [0, 1]
 * by a fixed logistic curve that is 0 without evidence. One more passage never lowers it, and each counts
 * less than the one before.
 */
export function textFit(similarities: readonly number[]): number {
  const best = [...similarities].sort((a, b) => b - a).slice(0, COUNTED_PASSAGES);
  const evidence = best.reduce((sum, similarity, k) => sum + similarity / (k + 1), 0);
  const floor = logistic(0);
  return (logistic(evidence) - floor) / (1 - floor);
}

function logistic(evidence: number): number {
  return 1 / (1 + Math.exp(-STEEPNESS * (evidence - HALF_AT)));
}
