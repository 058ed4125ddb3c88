import type { Span } from '../domain/span.js';
import { patternFor } from '../taxonomy/pattern-for.js';

const WORD = /[\p{L}\p{N}]+/gu;
const SIZES = [1, 2, 3, 4];
const MIN_TIMES = 4;

interface Word extends Span {
  readonly folded: string;
}

/**
 * Stretches in which the same one to four words stand at least four times in a row, each without its first time:
 * "wound care wound care wound care wound care" gives the last three.
 */
export function repeatedWords(text: string): Span[] {
  const words = [...text.matchAll(patternFor(text, WORD))].map(
    ({ index, 0: word }): Word => ({ start: index, end: index + word.length, folded: word.toLowerCase() }),
  );
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const size = SIZES.find((n) => times(words, at, n) >= MIN_TIMES) ?? 0;
    const count = size * times(words, at, size);
    const [again, last] = [words[at + size], words[at + count - 1]];
    if (size > 0 && again && last) spans.push({ start: again.start, end: last.end });
    at += Math.max(1, count);
  }
  return spans;
}

/** How often the `size` words at a place stand there in a row. */
function times(words: readonly Word[], at: number, size: number): number {
  if (size === 0) return 0;
  let same = 0;
  while (
    words[at + same + size] !== undefined &&
    words[at + same]?.folded === words[at + same + size]?.folded
  ) {
    same += 1;
  }
  return Math.floor(same / size) + 1;
}
