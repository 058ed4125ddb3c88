const MOST_KEPT = 10_000;
/** Longer texts hardly come again. */
const LONGEST_KEPT = 120;

/** A reader of texts that keeps what it read of short ones, since the same titles and terms come again and again. */
export function keptByText<T>(read: (text: string) => T, mostKept = MOST_KEPT): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= mostKept) known.clear();
    const own = copied(text);
    const result = read(own);
    known.set(own, result);
    return result;
  };
}

/** The same text that does not keep alive the document it was cut from: V8 makes a slice a view of the whole. */
function copied(text: string): string {
  return `${text} `.slice(0, -1);
}
