/** What a taxonomy does not know, as a code: its words, lower case, joined by hyphens. */
export function foldedWords(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d+#.]+/gu, '-')
    .replace(/^-|[-.]$/g, '');
}
