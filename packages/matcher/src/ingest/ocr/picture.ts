/** A picture of a page in a format that tesseract reads: PNG, JPEG, TIFF or PNM. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Dots per inch; absent when the picture itself says it, or nobody knows. */
  readonly dpi?: number;
}

/**
 * Reads the text of a picture, as `tesseract`'s table of words.
 * @param file what errors call it
 * @throws {ExpertMatchError} `ocr_unavailable`, `limit_exceeded` (time), `unreadable_document` (broken)
 */
export type Recognizer = (picture: Picture, file: string) => Promise<string>;
