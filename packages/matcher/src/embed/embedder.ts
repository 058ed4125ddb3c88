/** The space that vectors live in: only vectors of one space can be compared. */
export interface VectorSpace {
  /** Model name, storage type and weights digest: `all-MiniLM-L6-v2/fp16/1a2b3c4d`. */
  readonly model: string;
  readonly dimensions: number;
}

/** What a text is embedded as; models may put a different prefix before each. */
export type TextRole = 'query' | 'passage';

/** Turns texts into unit vectors of one space. */
export interface Embedder {
  readonly space: VectorSpace;
  /**
   * Unit vectors of the texts, in their order, each `Float32Array(space.dimensions)`.
   * A text's vector is the same bit for bit whatever else is embedded with it.
   */
  embed(texts: readonly string[], role: TextRole): Promise<Float32Array[]>;
  /**
   * How well the model knows the language of a text, [0, 1]; where it does not, words are the better guide. An
   * embedder without this is taken to know every language.
   */
  familiarity?(text: string): number;
  close(): Promise<void>;
}
