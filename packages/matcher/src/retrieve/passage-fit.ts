/** How one passage fares beside a free text. */
export interface PassageFit {
  /** Cosine of the embeddings, [-1, 1]. */
  readonly meaning: number;
  /** tf-idf cosine with fixed word weights, [0, 1]. */
  readonly words: number;
}
