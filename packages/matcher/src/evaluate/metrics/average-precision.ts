/**
 * Average precision: the mean, over all relevant experts, of the precision at the place of each; an expert who
 * was not ranked earns nothing. [0, 1]. Its mean over projects is MAP.
 * Source: Buckley & Voorhees, "Evaluating evaluation measure stability", SIGIR 2000; as in trec_eval.
 * @param ranked expert ids, best first
 * @param relevant at least one
 */
export function averagePrecision(ranked: readonly string[], relevant: ReadonlyMap<string, number>): number {
  let hits = 0;
  let sum = 0;
  for (const [k, expertId] of ranked.entries()) {
    if (!relevant.has(expertId)) continue;
    hits += 1;
    sum += hits / (k + 1);
  }
  return sum / relevant.size;
}
