/**
 * Letters that a word piece covers on average from which on a model is at home in a text, and up to which it knows
 * none of it. In MiniLM's vocabulary English has 4.4 to 5.5, French 3, German, Spanish and Romanian 2.7, Polish 2.2,
 * Chinese 1.
 */
const AT_HOME = 4;
const UNKNOWN = 2.75;

/** As much plain English is added to each text, so that one rare word of a short one tells little. */
const PRIOR_PIECES = 4;
const PRIOR_LETTERS = 18;

/**
 * How well a model knows the language of a text, [0, 1], by how finely it must cut the words. A vocabulary has the
 * words of the languages that its model was trained on whole.
 * @param letters letters and digits of the text
 * @param pieces word pieces that they are cut into
 */
export function familiarity(letters: number, pieces: number): number {
  const lettersPerPiece = (letters + PRIOR_LETTERS) / (pieces + PRIOR_PIECES);
  return Math.min(1, Math.max(0, (lettersPerPiece - UNKNOWN) / (AT_HOME - UNKNOWN)));
}
