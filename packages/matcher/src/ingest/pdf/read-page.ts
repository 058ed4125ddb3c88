import type { IngestLimits } from '../limits.js';
import type { Recognizer } from '../ocr/picture.js';
import { recognizedPages } from '../ocr/recognized-pages.js';
import { wordCharacters } from '../text/readable-text.js';
import { pagePicture } from './page-picture.js';
import { pageSegments } from './page-segments.js';
import type { PdfFile, PdfPage } from './pdf-engine.js';
import type { PageSegments } from './text-of-pages.js';
import { visibleItems } from './visible-items.js';

/** How a page is read. */
export interface PageOptions {
  readonly file: string;
  readonly limits: IngestLimits;
  /** Whether to find hidden text by how it is drawn. */
  readonly looksAtDrawing: boolean;
  /** Reads what is in pictures. */
  readonly recognize?: Recognizer;
}

/** What a page says. */
export interface PageReading {
  readonly segments: PageSegments;
  /** Letters and digits that nobody sees. */
  readonly hiddenCharacters: number;
  /** Letters and digits that were read from its picture. */
  readonly recognizedCharacters: number;
}

/** A scan has fewer letters and digits of its own: a stamp, the number of the page. */
const SCAN_CHARACTERS = 40;
/** A page's picture is read when it says so many times what its text does. */
const TELLS_MORE = 2;

/** Reads the text of a page; where it has hardly any, and its picture says more, that of the picture. */
export async function readPage(pdf: PdfFile, page: PdfPage, options: PageOptions): Promise<PageReading> {
  const { items, hiddenCharacters } = await visibleItems(page, options.looksAtDrawing);
  const own = wordCharacters(items.map(({ str }) => str).join(' '));
  if (options.recognize !== undefined && own < SCAN_CHARACTERS) {
    const { bytes, dpi, pointsPerPixel } = await pagePicture(pdf, page, options);
    const table = await options.recognize({ bytes, ...(dpi !== undefined && { dpi }) }, options.file);
    const [segments = []] = recognizedPages(table, pointsPerPixel);
    const recognizedCharacters = wordCharacters(segments.map(({ text }) => text).join(' '));
    if (recognizedCharacters > TELLS_MORE * own)
      return { segments: [segments], hiddenCharacters, recognizedCharacters };
  }
  return { segments: pageSegments(page, items), hiddenCharacters, recognizedCharacters: 0 };
}
