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
