import type { TextSegment } from '../pdf/text-segment.js';
import { type RecognizedWord, uprightLines } from './upright-lines.js';

/** Of 100; what is less sure and no word of letters is mostly a smudge or a drawing. */
const LEAST_CONFIDENCE = 30;
const WORD = /\p{L}{3}/u;
const WORD_LEVEL = '5';
/** Words of a line with a wider gap between them are cells. */
const PARTING_HEIGHTS = 1.5;

/**
 * What tesseract read on the pages of a picture, in its order; none of a page on which there is nothing.
 * @param table its table of words, with lengths in pixels
 * @param unitsPerPixel what a pixel is in the units of the segments
 */
export function recognizedPages(table: string, unitsPerPixel: number): TextSegment[][] {
  return linesByPage(table).map((lines) => {
    const segments = uprightLines(lines).flatMap(segmentsOf);
    return segments.map((segment, drawn) => scaled({ ...segment, drawn }, unitsPerPixel));
  });
}

/** Words of each line of each page on which there are any. */
function linesByPage(table: string): RecognizedWord[][][] {
  const pages = new Map<string, Map<string, RecognizedWord[]>>();
  for (const row of table.split('\n')) {
    const [level, page = '', block, paragraph, line, , ...rest] = row.split('\t');
    const word = level === WORD_LEVEL ? wordOf(rest) : undefined;
    if (word === undefined) continue;
    const lines = pages.get(page) ?? new Map<string, RecognizedWord[]>();
    pages.set(page, lines);
    const key = [block, paragraph, line].join();
    const words = lines.get(key) ?? [];
    lines.set(key, words);
    words.push(word);
  }
  return [...pages.values()].map((lines) => [...lines.values()]);
}

function wordOf([x, y, w, h, confidence, text = '']: readonly string[]): RecognizedWord | undefined {
  const [left, top, width, height] = [Number(x), Number(y), Number(w), Number(h)];
  const isPlaced = [left, top, width, height].every(Number.isFinite);
  const isSure = Number(confidence) >= LEAST_CONFIDENCE || WORD.test(text);
  if (text.trim() === '' || !isSure || !isPlaced) return undefined;
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
