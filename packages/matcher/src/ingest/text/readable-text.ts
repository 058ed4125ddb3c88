/** The text of a document of running text. */
export interface ReadableText {
  readonly text: string;
  /** What a person who checks the document should know, one sentence each: text that was hidden in it. */
  readonly notices: readonly string[];
}

/** The notice that some text cannot be seen and was not read; none where there is no such text. */
export function hiddenTextNotices(hidden: string): readonly string[] {
  const { length } = hidden.replace(/[^\p{L}\p{N}]+/gu, '');
  return length === 0 ? [] : [`Text that cannot be seen (${length} letters and digits) was not read.`];
}
