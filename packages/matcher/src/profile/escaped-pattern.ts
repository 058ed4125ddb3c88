/** A pattern that matches exactly these characters. */
export function escapedPattern(characters: string): string {
  return characters.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
