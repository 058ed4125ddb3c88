/** One entry of a taxonomy: a thing that a profile or a brief can name. */
export interface Concept {
  /** Stable kebab-case code, unique in its lexicon: `wound-care`. */
  readonly code: string;
  /** The name to print: `Wound care`. */
  readonly name: string;
  /** Codes of broader concepts; having this concept satisfies them. */
  readonly parents?: readonly string[];
  /** Other names, practitioner nouns included ("dermatologist"); found in any case, singular or plural. */
  readonly names?: readonly string[];
  /**
   * Parts of working life that name it together with a word of role behind them ("warehouse", of "warehouse
   * supervisor"); alone they are everyday words.
   */
  readonly areas?: readonly string[];
  /** Short forms; found in exactly this case, and only where the caller says abbreviations are at home. */
  readonly abbreviations?: readonly string[];
}

/** A concept found in a text. */
export interface Mention {
  readonly code: string;
  /** UTF-16 offsets in the searched text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'abbreviation';
}
