const MOST_KEPT = 20_000;
/** Longer texts hardly come again. */
const LONGEST_KEPT = 120;

/** A reader of texts that keeps what it read of short ones, since the same titles and terms come again and again. */
export function keptByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= MOST_KEPT) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
