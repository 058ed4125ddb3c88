/**
 * The text on one line: white space folded, and control and direction characters out, which could otherwise
 * move the cursor, colour the terminal or turn the line round.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}
