/**
 * Groups texts for the model: indices into `lengths`, each once. A batch holds texts of one length only, so
 * that no text is padded and its vector cannot depend on the others; and at most `maxTokens` tokens,
 * or one text. Longest first.
 */
export function planBatches(lengths: readonly number[], maxTokens: number): number[][] {
  const byLength = new Map<number, number[]>();
  for (const [index, length] of lengths.entries()) {
    const same = byLength.get(length);
    if (same) same.push(index);
    else byLength.set(length, [index]);
  }
  const longestFirst = [...byLength].sort(([a], [b]) => b - a);
  return longestFirst.flatMap(([length, indices]) => slices(indices, Math.floor(maxTokens / length)));
}

function slices(indices: readonly number[], wantedSize: number): number[][] {
  const size = Math.max(1, wantedSize);
  const count = Math.ceil(indices.length / size);
  return Array.from({ length: count }, (_, slice) => indices.slice(slice * size, (slice + 1) * size));
}
