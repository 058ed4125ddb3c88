import type { IngestLimits } from '../limits.js';
import { textOfPages } from '../pdf/text-of-pages.js';
import { overLimit, unreadable, unsupported } from '../read-errors.js';
import { type ReadableText, recognizedNotices, wordCharacters } from '../text/readable-text.js';
import type { Recognizer } from './picture.js';
import { picturePixels } from './picture-size.js';
import { recognizedPages } from './recognized-pages.js';

/**
 * The text of a picture file (PNG, JPEG, TIFF).
 * @param recognize reads it; without, pictures are not read
 * @throws {ExpertMatchError} `unsupported_format` when pictures are not read, `limit_exceeded` (pixels), errors of `recognize`
 */
export async function readPicture(
  bytes: Buffer,
  file: string,
  limits: IngestLimits,
  recognize: Recognizer | undefined,
): Promise<ReadableText> {
  if (recognize === undefined) {
    const advice = 'import it with --ocr (in the library ocr: true), which reads pictures by tesseract';
    throw unsupported(file, 'a picture', advice);
  }
  const pixels = picturePixels(bytes);
  if (pixels === undefined) throw unreadable(file, 'broken');
  if (pixels > limits.maxPagePixels) throw overLimit(file, limits, 'maxPagePixels', pixels);
  const pages = recognizedPages(await recognize({ bytes }, file), 1);
  if (pages.length > limits.maxPages) throw overLimit(file, limits, 'maxPages', pages.length);
  const text = textOfPages(
    pages.map((page) => [page]),
    false,
  );
  return { text, notices: recognizedNotices(wordCharacters(text)) };
}
