import type { SpecFacets } from './spec-facets.js';

/**
 * How much of a spec's structured part each expert may satisfy, by ordinal: the weights of the criteria whose
 * facets the expert has. For the order of candidates only.
 * @param weights one for each criterion, in their order
 * @param size one more than the highest ordinal
 */
export function factScores(
  { byCriterion }: SpecFacets,
  weights: readonly number[],
  size: number,
): Float32Array {
  const scores = new Float32Array(size);
  byCriterion.forEach((facets, k) => {
    for (const ordinal of facets?.has ?? []) {
      scores[ordinal] = (scores[ordinal] ?? 0) + (weights[k] ?? 0);
    }
  });
  return scores;
}
