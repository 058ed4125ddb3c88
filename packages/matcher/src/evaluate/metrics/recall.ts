/**
 * Recall at `depth`: the share of the relevant experts who are among the first `depth`. [0, 1].
 * Source: Manning, Raghavan & Schütze, "Introduction to Information Retrieval", 2008, ch. 8.3.
 * @param ranked expert ids, best first
 * @param relevant at least one
 */
export function recall(
  ranked: readonly string[],
  relevant: ReadonlyMap<string, number>,
  depth: number,
): number {
  return ranked.slice(0, depth).filter((expertId) => relevant.has(expertId)).length / relevant.size;
}
