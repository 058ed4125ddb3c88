import { matchSpans, type Span } from '../domain/span.js';
import { patternFor } from '../taxonomy/pattern-for.js';

const WORD = /[\p{L}\p{N}]+/gu;
const SIZES = [1, 2, 3, 4];
const MIN_TIMES = 4;

/**
 * Stretches in which the same one to four words stand at least four times in a row, each without its first time:
 * "wound care wound care wound care wound care" gives the last three.
 */
export function repeatedWords(text: string): Span[] {
  const words = text.match(patternFor(text, WORD))?.map((word) => word.toLowerCase()) ?? [];
  return SIZES.some((size) => hasRun(words, size)) ? repeatedSpans(text) : [];
}

/** Whether as many words in a row are those `size` before them as make `MIN_TIMES` times. */
function hasRun(words: readonly string[], size: number): boolean {
  let same = 0;
  for (let at = size; at < words.length; at += 1) {
    same = words[at] === words[at - size] ? same + 1 : 0;
    if (same === (MIN_TIMES - 1) * size) return true;
  }
  return false;
}

function repeatedSpans(text: string): Span[] {
  const places = matchSpans(text, patternFor(text, WORD));
  const words = places.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const size = SIZES.find((n) => times(words, at, n) >= MIN_TIMES) ?? 0;
    const count = size * times(words, at, size);
    const [again, last] = [places[at + size], places[at + count - 1]];
    if (size > 0 && again && last) spans.push({ start: again.start, end: last.end });
    at += Math.max(1, count);
  }
  return spans;
}

/** How often the `size` words at a place stand there in a row. */
function times(words: readonly string[], at: number, size: number): number {
  if (size === 0) return 0;
  let same = 0;
  while (words[at + same + size] !== undefined && words[at + same] === words[at + same + size]) same += 1;
  return Math.floor(same / size) + 1;
}
