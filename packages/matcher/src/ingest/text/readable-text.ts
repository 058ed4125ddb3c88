import type { SourceNotice } from '../../domain/expert.js';
import type { Outline } from '../outline.js';

/** The text of a document of running text. */
export interface ReadableText {
  readonly text: string;
  /** Known where the document has a layout of its own that tells what is what. */
  readonly outline?: Outline;
  /** The XML of a Europass CV that the document carries: to be read instead of the text, which is then empty. */
  readonly europass?: Buffer;
  /** What a person who checks the document should know. */
  readonly notices: readonly SourceNotice[];
}

/** How many letters and digits a text has. */
export function wordCharacters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}

/**
 * The notice that some text cannot be seen and was not read; none where there is no such text.
 * @param characters how many letters and digits of it there are
 */
export function hiddenTextNotices(characters: number): readonly SourceNotice[] {
  return characters === 0 ? [] : [{ kind: 'hidden-text', characters }];
}

/**
 * The notice that some text was read from pictures; none where there is no such text.
 * @param characters how many letters and digits of it there are
 */
export function recognizedNotices(characters: number): readonly SourceNotice[] {
  return characters === 0 ? [] : [{ kind: 'read-by-ocr', characters }];
}
