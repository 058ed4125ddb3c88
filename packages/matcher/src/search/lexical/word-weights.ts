import { rankedWords } from '../../embed/word-rank.js';
import { COMMON_WORDS } from './common-words.js';
import { tokenise } from './tokenise.js';

/** The rank of a common word: about a fourth of the weight of the rarest. */
const COMMON_RANK = 10;

/**
 * How telling a term is, fixed for all corpora: rare words of a frequency-ordered vocabulary weigh more.
 * Takes the place of idf where a score must not depend on what else is indexed.
 */
export class WordWeights {
  readonly #ranks = new Map<string, number>();
  readonly #maxRank: number;

  /**
   * @param words a vocabulary, the most frequent word first; of words with one stem the first one counts
   * @param common words that tell little whatever their rank
   */
  constructor(words: Iterable<string>, common: Iterable<string> = []) {
    for (const word of common) this.#rank(word, COMMON_RANK);
    let rank = 0;
    for (const word of words) {
      rank++;
      this.#rank(word, rank);
    }
    this.#maxRank = Math.max(1, rank);
  }

  /** The weights that scores rest on: by the frequency of words in general English, whatever the model. */
  static ofEnglish(): WordWeights {
    return new WordWeights(rankedWords(), COMMON_WORDS);
  }

  /** `ln(1 + rank) / ln(1 + maxRank)`, ranks from 1, so (0, 1]; 1 for a term that the vocabulary does not have. */
  weight(term: string): number {
    const rank = Math.min(this.#ranks.get(term) ?? this.#maxRank, this.#maxRank);
    return Math.log1p(rank) / Math.log1p(this.#maxRank);
  }

  #rank(word: string, rank: number): void {
    const [term, ...rest] = tokenise(word);
    if (term !== undefined && rest.length === 0 && !this.#ranks.has(term)) this.#ranks.set(term, rank);
  }
}
