import type { PassageFits } from '../retrieve/passage-fits.js';

/** What the cosines count in a language that the model knows. */
const FAMILIAR = { meaning: 0.6, words: 0.4 };
/** In one that it does not know: words lead, and as their cosines are the smaller ones, they count more in all. */
const UNFAMILIAR = { meaning: 0.3, words: 1.2 };
/** Passages that count: the square of the k-th best counts 1/k. */
const COUNTED_PASSAGES = 10;

/** Similarity of each passage, 0 to 1 in a language that the model knows and 1.5 in others, in their order. */
export function passageSimilarities({ meaning, words, familiarity }: PassageFits): number[] {
  const between = (part: 'meaning' | 'words') =>
    familiarity * FAMILIAR[part] + (1 - familiarity) * UNFAMILIAR[part];
  const weights = { meaning: between('meaning'), words: between('words') };
  return meaning.map(
    (one, k) => weights.meaning * Math.max(0, one) + weights.words * Math.max(0, words[k] ?? 0),
  );
}

/**
 * How much evidence passages give for a text: the root of the sum of s_k²/k over the ten best
 * similarities. One passage gives its similarity; one more never lowers it, and each counts less than the one
 * before. Squares keep many passages that hardly fit from adding up to one that does.
 */
export function textEvidence(similarities: readonly number[]): number {
  const best = [...similarities].sort((a, b) => b - a).slice(0, COUNTED_PASSAGES);
  return Math.sqrt(best.reduce((sum, similarity, k) => sum + similarity ** 2 / (k + 1), 0));
}
