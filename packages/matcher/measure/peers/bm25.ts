/** How fast repetitions of a word stop counting. */
const K1 = 1.2;
/** How much long documents are discounted, [0, 1]. */
const B = 0.75;

const WORD = /[\p{L}\p{N}]+/gu;

interface Posting {
  readonly document: number;
  readonly occurrences: number;
}

/**
 * Plain BM25 over whole documents: words in lower case, as they stand, each of the query's as often as it is there.
 * Source: Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.4; the
 * inverse document frequency is `ln(1 + (N - n + .5) / (n + .5))`, which is never negative.
 */
export class Bm25 {
  readonly #postings = new Map<string, Posting[]>();
  readonly #discounts: readonly number[];

  constructor(documents: readonly string[]) {
    const lengths = documents.map((text, document) => this.#add(document, wordsOf(text)));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
    this.#discounts = lengths.map((length) => K1 * (1 - B + (B * length) / mean));
  }

  /** Score of each document, in their order; 0 without a word of the query. */
  scores(query: string): number[] {
    const scores = this.#discounts.map(() => 0);
    for (const word of wordsOf(query)) {
      const postings = this.#postings.get(word) ?? [];
      const having = postings.length;
      const idf = Math.log1p((scores.length - having + 0.5) / (having + 0.5));
      for (const { document, occurrences } of postings) {
        const saturated = (occurrences * (K1 + 1)) / (occurrences + (this.#discounts[document] ?? 0));
        scores[document] = (scores[document] ?? 0) + idf * saturated;
      }
    }
    return scores;
  }

  #add(document: number, words: readonly string[]): number {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, occurrences] of counts) {
      const postings = this.#postings.get(word) ?? [];
      postings.push({ document, occurrences });
      this.#postings.set(word, postings);
    }
    return words.length;
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
