/** Whether and how text in pictures is read. */
export interface OcrOptions {
  /**
   * Whether the text of scanned pages and of pictures (PNG, JPEG, TIFF) is read, by an installed `tesseract`; default
   * false. Such text may hold mistakes, and its source says so by a notice.
   */
  readonly ocr?: boolean;
  /** Languages of that text as tesseract names them, with plus signs between: `eng+deu`; default `eng`. */
  readonly ocrLanguages?: string;
}

const DEFAULT_LANGUAGES = 'eng';
/** As `tesseract --list-langs` prints them; nothing that leads out of its folder. */
const LANGUAGES = /^\w+(?:\/\w+)?(?:\+\w+(?:\/\w+)?)*$/;

/**
 * The languages of text in pictures; nothing where pictures are not read.
 * @throws RangeError when they are not of the form of languages
 */
export function ocrLanguagesOf({ ocr = false, ocrLanguages }: OcrOptions): { ocrLanguages?: string } {
  const languages = ocrLanguages ?? DEFAULT_LANGUAGES;
  if (!LANGUAGES.test(languages))
    throw new RangeError(`ocrLanguages: expected the like of eng+deu, got "${languages}"`);
  return ocr ? { ocrLanguages: languages } : {};
}
