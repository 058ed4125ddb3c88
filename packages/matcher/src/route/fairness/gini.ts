/**
 * How unevenly something is shared: 0 when all have the same, towards 1 when one has all. The mean difference between two
 * of them, divided by twice the mean (Gini 1912).
 * @param amounts each 0 or more; nobody, or nothing to share, is even
 */
export function gini(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, amount, k) => sum + (k + 1) * amount, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
