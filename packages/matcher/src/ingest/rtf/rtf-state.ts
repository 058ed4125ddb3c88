/** What holds within a group of RTF until it ends. */
export interface RtfState {
  /** Where text goes: into the document, nowhere, or into a table that the reader keeps. */
  destination: 'text' | 'none' | 'fonts' | 'colors';
  isHidden: boolean;
  isDeleted: boolean;
  isListItem: boolean;
  isInTable: boolean;
  /** Number of the font. */
  font: number | undefined;
  /** In half points. */
  size: number;
  /** Number of the colour; 0 is the usual one. */
  color: number;
  /** Characters that follow each `\u` for programs that know no Unicode. */
  unicodeSkip: number;
}

/** The state at the start of a document. */
export function initialRtfState(): RtfState {
  return {
    destination: 'text',
    isHidden: false,
    isDeleted: false,
    isListItem: false,
    isInTable: false,
    font: undefined,
    size: 24,
    color: 0,
    unicodeSkip: 1,
  };
}
