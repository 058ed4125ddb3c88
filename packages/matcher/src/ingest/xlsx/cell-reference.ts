const LETTER_A = 0x41;
const LETTERS = 26;

/** The column, from 0, of a reference such as `AB12`; nothing for what is no reference. */
export function columnOfReference(reference: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  return at === 0 ? undefined : column - 1;
}
