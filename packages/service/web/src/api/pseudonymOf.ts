/** What an expert is called while nobody has asked who it is: the first six digits of the id. */
export function pseudonymOf(expertId: string): string {
  return `Expert ${expertId.slice(0, 6).toUpperCase()}`;
}
