/**
 * Letters of a piece. Runs of four find the forms of words in languages from English to Finnish about as well as
 * stemmers made for each: McNamee & Mayfield, "Character n-gram tokenization for European language text retrieval",
 * Information Retrieval 7, 2004.
 */
const LETTERS = 4;

/** FNV-1a over UTF-16 units. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The pieces of a term: each run of four letters with the two ends marked (`^nurse$`), as a hash of 32 bits; a shorter
 * term is one piece. Words of one family share most pieces: "plumber" and "plumbing", "Pflege" and "Altenpfleger".
 */
export function wordPieces(term: string): Int32Array {
  const marked = `^${term}$`;
  const pieces = new Int32Array(Math.max(1, marked.length - LETTERS + 1));
  for (let start = 0; start < pieces.length; start++) pieces[start] = hash(marked, start);
  return pieces;
}

function hash(text: string, start: number): number {
  const end = Math.min(start + LETTERS, text.length);
  let value = OFFSET;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}
