const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const LETTER_OR_DIGIT_OF_ASCII = /[A-Za-z0-9]/;

/** Where a text has these characters with no letter and no digit beside them: offsets, in order. */
export function wordPlaces(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetterOrDigit(text, at - 1) && !isLetterOrDigit(text, at + word.length)) places.push(at);
  }
  return places;
}

/** Whether there is a letter or a digit at an offset; beyond the ends there is none. */
export function isLetterOrDigit(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character > '\x7f' ? LETTER_OR_DIGIT : LETTER_OR_DIGIT_OF_ASCII).test(character);
}
