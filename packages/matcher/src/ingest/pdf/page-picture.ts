import type { IngestLimits } from '../limits.js';
import type { Picture } from '../ocr/picture.js';
import { ocrUnavailable, overLimit } from '../read-errors.js';
import { type PdfCanvas, type PdfFile, type PdfPage, pageCanvas } from './pdf-engine.js';

const POINTS_PER_INCH = 72;
/** What tesseract is made for. */
const DPI = 300;
/** A page of A3 at that resolution has 17 million; a larger one is drawn more coarsely. */
const ENOUGH_PIXELS = 20_000_000;

/** A page as people see it. */
export interface PagePicture extends Picture {
  readonly pointsPerPixel: number;
}

/**
 * Draws a page, in shades of grey (PGM).
 * @throws {ExpertMatchError} `limit_exceeded` when a pixel for each point is too many
 */
export async function pagePicture(
  pdf: PdfFile,
  page: PdfPage,
  { file, limits }: { readonly file: string; readonly limits: IngestLimits },
): Promise<PagePicture> {
  const points = page.getViewport({ scale: 1 });
  const area = points.width * points.height;
  const scale = Math.max(1, Math.min(DPI / POINTS_PER_INCH, Math.sqrt(ENOUGH_PIXELS / area)));
  const pixels = Math.ceil(area * scale ** 2);
  if (pixels > limits.maxPagePixels) throw overLimit(file, limits, 'maxPagePixels', pixels);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = canvasOf(pdf, file, width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const bytes = greymap(data, width, height);
  return { bytes, dpi: Math.round(scale * POINTS_PER_INCH), pointsPerPixel: 1 / scale };
}

function canvasOf(pdf: PdfFile, file: string, width: number, height: number): PdfCanvas {
  try {
    return pageCanvas(pdf, width, height);
  } catch (error) {
    throw ocrUnavailable(file, 'canvas', 'install @napi-rs/canvas, which draws the pages of a PDF', error);
  }
}

/** Red, green, blue and opacity of each pixel as its lightness (ITU-R BT.601), in the format PGM. */
function greymap(rgba: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const bytes = new Uint8Array(head.length + width * height);
  bytes.set(head);
  for (let from = 0, to = head.length; to < bytes.length; from += 4, to += 1) {
    const [red = 0, green = 0, blue = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]];
    bytes[to] = (red * 299 + green * 587 + blue * 114) / 1000;
  }
  return bytes;
}
