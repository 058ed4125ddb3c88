/**
 * Normalised discounted cumulative gain over the first `depth` places: each grade divided by log2(place + 1),
 * summed, over the sum of the best order there is. [0, 1].
 * Source: Järvelin & Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002; gain
 * is the grade itself, as in trec_eval.
 * @param ranked expert ids, best first
 * @param relevant grades above 0 by expert id, at least one
 */
export function ndcg(
  ranked: readonly string[],
  relevant: ReadonlyMap<string, number>,
  depth: number,
): number {
  const gains = ranked.slice(0, depth).map((expertId) => relevant.get(expertId) ?? 0);
  const best = [...relevant.values()].sort((a, b) => b - a).slice(0, depth);
  return discounted(gains) / discounted(best);
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, k) => sum + gain / Math.log2(k + 2), 0);
}
