/** How little the first ranks stand out (Cormack, Clarke & Büttcher 2009). */
const RRF_K = 60;

/**
 * Fuses rankings: a key scores the sum of `1 / (60 + rank)` over the rankings it is in, ranks from 1.
 * @param rankings keys, best first
 */
export function reciprocalRankFusion(rankings: readonly (readonly number[])[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const ranking of rankings) {
    ranking.forEach((key, at) => {
      scores.set(key, (scores.get(key) ?? 0) + 1 / (RRF_K + at + 1));
    });
  }
  return scores;
}

/**
 * Adds a ranking by scores, in which equal scores share the best rank of their group and 0 is unranked.
 * @param values score of each key, 0 or more
 */
export function addTiedRanks(
  fused: Map<number, number>,
  keys: readonly number[],
  values: Float32Array,
): void {
  const groups = new Map<number, number>();
  for (const key of keys) groups.set(values[key] ?? 0, (groups.get(values[key] ?? 0) ?? 0) + 1);
  groups.delete(0);
  const gains = new Map<number, number>();
  let better = 0;
  for (const value of [...groups.keys()].sort((a, b) => b - a)) {
    gains.set(value, 1 / (RRF_K + better + 1));
    better += groups.get(value) ?? 0;
  }
  for (const key of keys) {
    const gain = gains.get(values[key] ?? 0);
    if (gain !== undefined) fused.set(key, (fused.get(key) ?? 0) + gain);
  }
}
