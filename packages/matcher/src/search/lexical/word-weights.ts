import { tokenise } from './tokenise.js';

/**
 * How telling a term is, fixed for all corpora: rare words of a frequency-ordered vocabulary weigh more.
 * Takes the place of idf where a score must not depend on what else is indexed.
 */
export class WordWeights {
  readonly #ranks = new Map<string, number>();
  readonly #maxRank: number;

  /** @param words a vocabulary, the most frequent word first; of words with one stem the first one counts */
  constructor(words: Iterable<string>) {
    let rank = 0;
    for (const word of words) {
      rank++;
      const [term, ...rest] = tokenise(word);
      if (term !== undefined && rest.length === 0 && !this.#ranks.has(term)) this.#ranks.set(term, rank);
    }
    this.#maxRank = Math.max(1, rank);
  }

  /** `ln(1 + rank) / ln(1 + maxRank)`, ranks from 1, so (0, 1]; 1 for a term that the vocabulary does not have. */
  weight(term: string): number {
    return Math.log1p(this.#ranks.get(term) ?? this.#maxRank) / Math.log1p(this.#maxRank);
  }
}
