const KEPT_TEXTS = 100;

/** A reader of texts of any length that keeps what it read of the latest: those of one profile, read for several ends. */
export function keptLately<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= KEPT_TEXTS) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
