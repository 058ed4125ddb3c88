/** The parts that are there, apart by `gap`; nothing when none is. */
export function joinParts(parts: readonly (string | undefined)[], gap: string): string | undefined {
  return parts.filter((part) => part !== undefined && part !== '').join(gap) || undefined;
}
