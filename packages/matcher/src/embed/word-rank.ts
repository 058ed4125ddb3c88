import { readFileSync } from 'node:fs';
import { MINILM } from './packaged-model.js';

/** Where the words start in BERT's vocabulary; special tokens and single characters come first. */
const FIRST_WORD_ID = 1996;
const LETTERS = /^\p{L}+$/u;

/** The rank of the last, rarest entry of the vocabulary. */
export const wordRankMax = 28_525;

let ranks: ReadonlyMap<string, number> | undefined;

/**
 * How common a lower-case word is in general English, from 0 (`the`) to `wordRankMax`; `undefined` for a word
 * that is not common enough to be listed. The ranks are those of BERT's uncased vocabulary (without its word
 * pieces), which is in the order of frequency, and do not depend on the model in use.
 */
export function wordRank(word: string): number | undefined {
  ranks ??= readRanks();
  return ranks.get(word);
}

/** The listed words, the most common first. */
export function rankedWords(): Iterable<string> {
  ranks ??= readRanks();
  return ranks.keys();
}

function readRanks(): ReadonlyMap<string, number> {
  const file: { readonly model: { readonly vocab: Readonly<Record<string, number>> } } = JSON.parse(
    readFileSync(MINILM.tokenizer.path, 'utf8'),
  );
  const words = Object.entries(file.model.vocab).filter(
    ([word, id]) => id >= FIRST_WORD_ID && LETTERS.test(word),
  );
  return new Map(words.sort(([, a], [, b]) => a - b).map(([word, id]) => [word, id - FIRST_WORD_ID]));
}
