/**
 * Precision at `depth`: the share of the first `depth` places that relevant experts hold; places left empty count
 * as misses. [0, 1]. Source: Manning, Raghavan & Schütze, "Introduction to Information Retrieval", 2008, ch. 8.4.
 * @param ranked expert ids, best first
 */
export function precision(
  ranked: readonly string[],
  relevant: ReadonlyMap<string, number>,
  depth: number,
): number {
  return ranked.slice(0, depth).filter((expertId) => relevant.has(expertId)).length / depth;
}
