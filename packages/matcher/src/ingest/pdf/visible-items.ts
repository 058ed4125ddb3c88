import { wordCharacters } from '../text/readable-text.js';
import { type DrawnText, drawnText } from './drawn-text.js';
import type { PdfPage, PdfTextItem } from './pdf-engine.js';

/** Text of a page that people see, and how many letters and digits they do not. */
export interface VisibleItems {
  readonly items: readonly PdfTextItem[];
  readonly hiddenCharacters: number;
}

/** No printer or screen shows letters this small, in points. */
const LEAST_SIZE = 1.5;
const SAME_PLACE_POINTS = 1;

/**
 * The text of a page without what is hidden: too small to see, and, when asked to look at how it is drawn, without ink
 * or in the colour of its ground. pdf.js gives no text that lies outside the page.
 */
export async function visibleItems(page: PdfPage, looksAtDrawing: boolean): Promise<VisibleItems> {
  const all = (await page.getTextContent()).items.filter((item): item is PdfTextItem => 'str' in item);
  const drawn = looksAtDrawing ? drawnText(await page.getOperatorList()) : [];
  const unseen = drawn.filter(({ hidden }) => hidden);
  let hiddenCharacters = 0;
  const items = all.map((item) => {
    const isLegible = sizeOf(item) >= LEAST_SIZE || item.str.trim() === '';
    const str = isLegible ? withoutUnseen(item, unseen) : '';
    hiddenCharacters += wordCharacters(item.str) - wordCharacters(str);
    return str === item.str ? item : { ...item, str };
  });
  return { items, hiddenCharacters };
}

function sizeOf({ transform: [, , c = 0, d = 0] }: PdfTextItem): number {
  return Math.hypot(c, d);
}

/** The item's text without the runs that are not seen; pdf.js joins runs that follow each other on a line. */
function withoutUnseen(item: PdfTextItem, unseen: readonly DrawnText[]): string {
  const [, , , , x = 0, y = 0] = item.transform;
  const within = unseen.filter(
    (run) =>
      Math.abs(run.y - y) <= SAME_PLACE_POINTS &&
      run.x >= x - SAME_PLACE_POINTS &&
      run.x <= x + Math.abs(item.width) + SAME_PLACE_POINTS,
  );
  return within.reduce((str, run) => withoutRun(str, run.text), item.str);
}

function withoutRun(str: string, run: string): string {
  const [whole, part] = [squeezed(str), squeezed(run)];
  if (part.includes(whole)) return '';
  return str.replace(run.trim(), '');
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
