/**
 * One over the place of the first relevant expert; 0 when none was ranked. [0, 1]. Its mean over projects is MRR.
 * Source: Voorhees, "The TREC-8 question answering track report", TREC 1999.
 * @param ranked expert ids, best first
 */
export function reciprocalRank(ranked: readonly string[], relevant: ReadonlyMap<string, number>): number {
  const first = ranked.findIndex((expertId) => relevant.has(expertId));
  return first === -1 ? 0 : 1 / (first + 1);
}
