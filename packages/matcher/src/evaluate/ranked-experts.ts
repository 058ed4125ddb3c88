/** Ids of the experts with a score, best first; ties by id, so that none is won by chance. */
export function rankedExperts(scores: ReadonlyMap<string, number>): string[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([expertId]) => expertId);
}
