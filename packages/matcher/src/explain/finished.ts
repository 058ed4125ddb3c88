/** Clauses as a sentence: a capital before, a full stop behind. */
export function finished(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
