const MAX_KEPT = 50_000;

/** A reader of short texts that keeps what it read, since the same titles come up in every search. */
export function keptByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= MAX_KEPT) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
