import type { TextSegment } from '../pdf/text-segment.js';
import { type RecognizedWord, uprightLines } from './upright-lines.js';

/** Of 100; what is less sure and no word of letters is mostly a smudge or a drawing. */
const LEAST_CONFIDENCE = 30;
const WORD = /\p{L}{3}/u;
const WORD_LEVEL = '5';
/** Words of a line with a wider gap between them are cells. */
const PARTING_HEIGHTS = 1.5;

/**
 * What tesseract read on each page of a picture, in its order.
 * @param table its table of words, with lengths in pixels
 * @param unitsPerPixel what a pixel is in the units of the segments
 */
export function recognizedPages(table: string, unitsPerPixel: number): TextSegment[][] {
  const pages: TextSegment[][] = [];
  for (const [page, lines] of linesByPage(table)) {
    const segments = uprightLines(lines).flatMap(segmentsOf);
    pages[page] = segments.map((segment, drawn) => scaled({ ...segment, drawn }, unitsPerPixel));
  }
  return Array.from(pages, (page) => page ?? []);
}

/** Words of each line, by the number of the page from 0. */
function linesByPage(table: string): Map<number, RecognizedWord[][]> {
  const pages = new Map<number, Map<string, RecognizedWord[]>>();
  for (const row of table.split('\n')) {
    const [level, page = '', block, paragraph, line, , ...rest] = row.split('\t');
    const word = level === WORD_LEVEL ? wordOf(rest) : undefined;
    if (word === undefined) continue;
    const lines = pages.get(Number(page) - 1) ?? new Map<string, RecognizedWord[]>();
    pages.set(Number(page) - 1, lines);
    const key = [block, paragraph, line].join();
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  return new Map([...pages].map(([page, lines]) => [page, [...lines.values()]]));
}

function wordOf([x, y, w, h, confidence, text = '']: readonly string[]): RecognizedWord | undefined {
  const [left, top, width, height] = [Number(x), Number(y), Number(w), Number(h)];
  const isSure = Number(confidence) >= LEAST_CONFIDENCE || WORD.test(text);
  if (text.trim() === '' || !isSure) return undefined;
  return { text: text.trim(), left, right: left + width, top, bottom: top + height };
}

type Placed = Omit<TextSegment, 'drawn'>;

/** The words of a line, joined; a line of low letters alone is taken for smaller than it is. */
function segmentsOf(line: readonly RecognizedWord[]): Placed[] {
  const size = Math.max(...line.map(({ top, bottom }) => bottom - top));
  const bottoms = line.map(({ bottom }) => bottom).sort((a, b) => a - b);
  const baseline = bottoms[Math.floor(bottoms.length / 2)] ?? 0;
  const segments: Placed[] = [];
  for (const { text, left, right } of line) {
    const last = segments.at(-1);
    if (last !== undefined && left - last.right <= PARTING_HEIGHTS * size)
      segments.splice(-1, 1, { ...last, text: `${last.text} ${text}`, right });
    else segments.push({ text, left, right, baseline, size });
  }
  return segments;
}

function scaled({ text, left, right, baseline, size, drawn }: TextSegment, by: number): TextSegment {
  return { text, left: left * by, right: right * by, baseline: baseline * by, size: size * by, drawn };
}
