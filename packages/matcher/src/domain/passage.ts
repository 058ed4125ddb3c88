import type { Span } from './span.js';

/** Which part of a profile a passage comes from; BM25F weights words by it. */
export type PassageField = 'headline' | 'credentials' | 'skills' | 'experience' | 'rest';

/** A stretch of a profile that is embedded and indexed: about 100 word pieces of identity-free text. */
export interface Passage {
  readonly field: PassageField;
  /** What is embedded: the source text of `span` with identity cut out and white space folded. */
  readonly text: string;
  readonly span: Span;
}
